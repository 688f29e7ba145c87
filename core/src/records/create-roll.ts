import { normalCompany, normalEmail, normalName, normalUrl, type Person } from '../people/index.ts'
import { type Draft, stableJson } from './create-draft.ts'
import { createPeopleIndex, type Entry, type Marks, readMarks, type Said } from './create-people-index.ts'
import type { Existing } from './plan.ts'
import { words } from './words.ts'

type Update = {
  where: string
  /** Fills what is blank and corrects nothing. */
  onlyBlanks?: boolean
}

const comparers: Partial<Record<keyof Said, (text: string) => string>> = {
  name: normalName,
  url: normalUrl,
  email: normalEmail,
  company: normalCompany,
}
const fields = ['name', 'url', 'email', 'phone', 'company', 'position', 'headline', 'connectedOn', 'profile'] as const

const isSame = (field: keyof Said, before: unknown, after: unknown): boolean => {
  if (before === after) return true
  if (typeof after === 'object') return stableJson(before) === stableJson(after)
  const normal = comparers[field]
  return typeof before === 'string' && typeof after === 'string' && normal !== undefined && normal(before) === normal(after)
}

const isNews = (field: keyof Said, { row }: Entry, value: unknown): boolean => {
  const held = row[field]
  // A key tells nothing of the fields that it lacks: they go along with another change, or not at all.
  return value !== undefined && value !== null && held !== undefined && !isSame(field, held, value)
}

/** What is news in what a document says of someone. A field that a hand entered stays, and that is said. */
const listNews = (
  entry: Entry,
  said: Said,
  { draft, where, onlyBlanks }: Update & { draft: Draft },
): Partial<Person> | undefined => {
  const fresh = fields.filter((field) => isNews(field, entry, said[field]) && !(onlyBlanks && entry.row[field]))
  if (fresh.length === 0) return undefined
  const news: Record<string, unknown> = {}
  for (const field of fresh) {
    if (draft.isEntered(entry.id, field)) draft.skip({ where: `${where} (${said.name}, ${field})`, because: words.entered })
    else news[field] = said[field]
  }
  if (Object.keys(news).length === 0) return undefined
  if (said.connectedOn && entry.row.connectedOn === undefined) news.connectedOn = said.connectedOn
  return news
}

const makePerson = (said: Said, { now, importId, newId }: Draft['options']): Person => ({
  id: newId('person'),
  name: said.name,
  headline: said.headline ?? null,
  company: said.company ?? null,
  position: said.position ?? null,
  email: said.email ?? null,
  url: said.url ?? null,
  phone: said.phone ?? null,
  notes: null,
  profile: said.profile ?? null,
  connectedOn: said.connectedOn ?? null,
  importId,
  createdAt: now,
  updatedAt: now,
})

/** Everyone on record and in this import: finds, adds, fills. */
export const createRoll = (existing: Existing, draft: Draft) => {
  const index = createPeopleIndex()
  const whole = new Map(existing.rows.map((row) => [row.id, row]))
  for (const key of existing.people)
    index.note({
      id: key.id,
      marks: readMarks(key),
      row: whole.get(key.id) ?? key,
      fresh: false,
      changes: undefined,
      next: undefined,
    })
  let last: { said: Said; marks: Marks } | undefined

  /** Finding someone and then adding them asks for the same marks twice in a row. */
  const marksOf = (said: Said): Marks => {
    if (last?.said !== said) last = { said, marks: readMarks(said) }
    return last.marks
  }

  const change = (entry: Entry, news: Partial<Person>): void => {
    if (!entry.changes) draft.count('changed', 'people')
    entry.changes = { ...entry.changes, ...news, updatedAt: draft.options.now }
    entry.row = { ...entry.row, ...news }
    // The profile lies with the person; the day on which it was read is what ages it.
    for (const [field, value] of Object.entries(news))
      draft.say(entry.id, field, field === 'profile' ? { value: { readOn: draft.today } } : { value })
  }

  return {
    find: (said: Said): Entry | undefined => index.find(marksOf(said)),
    /** By name alone, when one person only bears it and nothing speaks against them. */
    findByName: index.findByName,
    add: (said: Said): Entry => {
      const person = makePerson(said, draft.options)
      const entry = { id: person.id, marks: marksOf(said), row: person, fresh: true, changes: undefined, next: undefined }
      draft.plan.people.add.push(person)
      draft.count('added', 'people')
      index.note(entry)
      return entry
    },
    /** Fills in what is news; true when something changed. */
    fill: (entry: Entry, said: Said, update: Update): boolean => {
      const news = listNews(entry, said, { ...update, draft })
      if (!news) return false
      if (entry.fresh) Object.assign(entry.row, news)
      else change(entry, news)
      index.noteAgain(entry)
      return true
    },
    finish: () => {
      for (const { id, changes } of index.everyone) if (changes) draft.plan.people.change.push({ id, changes })
    },
  }
}
export type Roll = ReturnType<typeof createRoll>
