import { normalCompany, normalEmail, normalName, normalUrl, type Person, type PersonKey } from '../people/index.ts'
import { type Draft, stableJson } from './create-draft.ts'
import type { Existing } from './plan.ts'
import { words } from './words.ts'

/** What a document says of someone; blank where it says nothing. */
export type Said = { name: string } & Partial<
  Pick<Person, 'url' | 'email' | 'phone' | 'company' | 'position' | 'headline' | 'connectedOn' | 'profile'>
>

type Marks = { name: string; url: string; email: string; company: string }
type Seen = Marks & { id: Person['id'] }
type Update = { where: string /** Fills what is blank and corrects nothing. */; onlyBlanks?: boolean }

const comparers: Partial<Record<keyof Said, (text: string) => string>> = {
  name: normalName,
  url: normalUrl,
  email: normalEmail,
  company: normalCompany,
}
const fields = ['name', 'url', 'email', 'phone', 'company', 'position', 'headline', 'connectedOn', 'profile'] as const

const readMarks = ({ name, url, email, company }: Pick<Said, 'name' | 'url' | 'email' | 'company'>): Marks => ({
  name: normalName(name),
  url: url ? normalUrl(url) : '',
  email: email ? normalEmail(email) : '',
  company: company ? normalCompany(company) : '',
})

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
  const byNameAndCompany = new Map<string, Seen[]>()
  const everyone: Seen[] = []
  let byName: Map<string, Seen[]> | undefined
  const current = new Map<Person['id'], Partial<Person>>()
  const added = new Map<Person['id'], Person>()
  const changes = new Map<Person['id'], Partial<Person>>()
  let last: { said: unknown; marks: Marks } | undefined

  /** Finding someone and then adding them asks for the same marks twice in a row. */
  const marksOf = (said: Said): Marks => {
    if (last?.said !== said) last = { said, marks: readMarks(said) }
    return last.marks
  }

  const note = (id: Person['id'], marks: Marks) => {
    const seen = { ...marks, id }
    if (seen.url && !byUrl.has(seen.url)) byUrl.set(seen.url, seen)
    if (seen.email && !byEmail.has(seen.email)) byEmail.set(seen.email, seen)
    push(byNameAndCompany, `${seen.name}|${seen.company}`, seen)
    everyone.push(seen)
    if (byName) push(byName, seen.name, seen)
  }
  for (const key of existing.people) {
    note(key.id, readMarks(key))
    current.set(key.id, key)
  }
  for (const row of existing.rows) current.set(row.id, row)

  const find = (said: Said): Person['id'] | undefined => {
    const { name, url, email, company } = marksOf(said)
    const byAddress = url ? byUrl.get(url) : undefined
    if (byAddress) return byAddress.id
    const byMail = email ? byEmail.get(email) : undefined
    if (byMail && !(url && byMail.url)) return byMail.id
    return byNameAndCompany.get(`${name}|${company}`)?.find((seen) => !(url && seen.url))?.id
  }

  /** By name alone, when one person only bears it and nothing speaks against them. */
  const findByName = (name: string, fits: (seen: Seen) => boolean): Person['id'] | undefined => {
    if (!byName) {
      byName = new Map()
      for (const seen of everyone) push(byName, seen.name, seen)
    }
    const bearers = new Set((byName.get(normalName(name)) ?? []).filter(fits).map(({ id }) => id))
    return bearers.size === 1 ? [...bearers][0] : undefined
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
    note(person.id, marksOf(said))
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
    note(id, readMarks(whole))
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
