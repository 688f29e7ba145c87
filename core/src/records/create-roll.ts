import { normalCompany, normalEmail, normalName, normalUrl, type Person, type PersonKey } from '../people/index.ts'
import { type Draft, stableJson } from './create-draft.ts'
import type { Existing } from './plan.ts'
import { words } from './words.ts'

/** What a document says of someone; blank where it says nothing. */
export type Said = { name: string } & Partial<
  Pick<Person, 'url' | 'email' | 'phone' | 'company' | 'position' | 'headline' | 'connectedOn' | 'profile'>
>

type Seen = { id: Person['id']; url: string; email: string; company: string }
type Update = { where: string /** Fills what is blank and corrects nothing. */; onlyBlanks?: boolean }

const comparers: Partial<Record<keyof Said, (text: string) => string>> = {
  name: normalName,
  url: normalUrl,
  email: normalEmail,
  company: normalCompany,
}
const fields = ['name', 'url', 'email', 'phone', 'company', 'position', 'headline', 'connectedOn', 'profile'] as const

const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const held = map.get(key)
  if (held) held.push(value)
  else map.set(key, [value])
}

const isSame = (field: keyof Said, before: unknown, after: unknown): boolean => {
  const normal = comparers[field]
  if (before === after) return true
  if (typeof after === 'object') return stableJson(before) === stableJson(after)
  return typeof before === 'string' && typeof after === 'string' && normal !== undefined && normal(before) === normal(after)
}

/** Everyone on record and in this import: finds someone by address, then mail, then name and company; adds or fills. */
export const createRoll = (existing: Existing, draft: Draft) => {
  const byUrl = new Map<string, Seen>()
  const byEmail = new Map<string, Seen>()
  const byName = new Map<string, Seen[]>()
  const current = new Map<Person['id'], Partial<Person>>()
  const added = new Map<Person['id'], Person>()
  const changes = new Map<Person['id'], Partial<Person>>()

  const note = ({ id, name, url, email, company }: Pick<PersonKey, 'id' | 'name' | 'url' | 'email' | 'company'>) => {
    const seen = {
      id,
      url: url ? normalUrl(url) : '',
      email: email ? normalEmail(email) : '',
      company: company ? normalCompany(company) : '',
    }
    if (seen.url && !byUrl.has(seen.url)) byUrl.set(seen.url, seen)
    if (seen.email && !byEmail.has(seen.email)) byEmail.set(seen.email, seen)
    push(byName, normalName(name), seen)
  }
  for (const key of existing.people) {
    note(key)
    current.set(key.id, key)
  }
  for (const row of existing.rows) current.set(row.id, row)

  const find = ({ name, url, email, company }: Said): Person['id'] | undefined => {
    const address = url ? normalUrl(url) : ''
    const mail = email ? normalEmail(email) : ''
    const byAddress = (address && byUrl.get(address)) || undefined
    if (byAddress) return byAddress.id
    const byMail = (mail && byEmail.get(mail)) || undefined
    if (byMail && !(address && byMail.url)) return byMail.id
    const place = company ? normalCompany(company) : ''
    return byName.get(normalName(name))?.find((seen) => seen.company === place && !(address && seen.url))?.id
  }

  /** By name alone, when one person only bears it and nothing speaks against them. */
  const findByName = (name: string, fits: (seen: Seen) => boolean): Person['id'] | undefined => {
    const bearers = (byName.get(normalName(name)) ?? []).filter(fits)
    return bearers.length === 1 ? bearers[0]?.id : undefined
  }

  const add = (said: Said): Person['id'] => {
    const { now, importId, newId } = draft.options
    const blank = {
      headline: null,
      company: null,
      position: null,
      email: null,
      url: null,
      phone: null,
      notes: null,
      profile: null,
      connectedOn: null,
    }
    const person: Person = { ...blank, ...said, name: said.name, id: newId('person'), importId, createdAt: now, updatedAt: now }
    draft.plan.people.add.push(person)
    added.set(person.id, person)
    current.set(person.id, person)
    note(person)
    draft.count('added', 'people')
    return person.id
  }

  const listChanges = (id: Person['id'], said: Said, { where, onlyBlanks }: Update): Partial<Person> => {
    const before = current.get(id) ?? {}
    const news: Record<string, unknown> = {}
    for (const field of fields) {
      const value = said[field]
      const held = before[field]
      if (value === undefined || value === null || isSame(field, held, value)) continue
      // A key tells nothing of the fields that it lacks: they go along with another change, or not at all.
      if (held === undefined && !(field in before)) continue
      if (onlyBlanks && held) continue
      if (draft.isEntered(id, field)) draft.skip({ where: `${where} (${said.name}, ${field})`, because: words.entered })
      else news[field] = value
    }
    if (Object.keys(news).length > 0 && said.connectedOn && before.connectedOn === undefined) news.connectedOn = said.connectedOn
    return news as Partial<Person>
  }

  /** Fills in what is news; true when something changed. */
  const fill = (id: Person['id'], said: Said, update: Update): boolean => {
    const news = listChanges(id, said, update)
    if (Object.keys(news).length === 0) return false
    const fresh = added.get(id)
    if (fresh) Object.assign(fresh, news)
    else {
      if (!changes.has(id)) draft.count('changed', 'people')
      changes.set(id, { ...changes.get(id), ...news, updatedAt: draft.options.now })
      for (const [field, value] of Object.entries(news)) if (field !== 'profile') draft.say(id, field, value)
    }
    const whole = { ...current.get(id), ...news } as Person
    current.set(id, whole)
    note(whole)
    return true
  }

  return {
    find,
    findByName,
    add,
    fill,
    isNew: (id: Person['id']) => added.has(id),
    isChanged: (id: Person['id']) => changes.has(id),
    finish: () => {
      for (const [id, news] of changes) draft.plan.people.change.push({ id, changes: news })
    },
  }
}
export type Roll = ReturnType<typeof createRoll>
