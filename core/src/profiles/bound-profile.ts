import { clean, cleanLine } from './fold-words.ts'
import type { Profile } from './profile.ts'

const caps = { line: 500, text: 20_000, list: 300 }
type Loose = Record<string, unknown>

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const line = (value: unknown) =>
  typeof value === 'string' ? cut(cleanLine(value.slice(0, 4 * caps.line)), caps.line) : undefined
const text = (value: unknown) =>
  typeof value === 'string' ? cut(clean(value.slice(0, 2 * caps.text)).trim(), caps.text) : undefined
const cut = (value: string, most: number) => value.slice(0, most).replace(/[\ud800-\udbff]$/, '') || undefined

/** A date as JSON Resume writes it; anything that is on no calendar is left out. */
function date(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/.exec(value.trim()) : null
  if (!parts) return undefined
  const [, year = '', month, day] = parts
  if (Number(year) < 1900 || Number(year) > 2100) return undefined
  if (month && (Number(month) < 1 || Number(month) > 12)) return undefined
  const last = new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate()
  return day && (Number(day) < 1 || Number(day) > last)
    ? undefined
    : [year, month, day].filter((part) => part !== undefined).join('-')
}

function list<T>(value: unknown, read: (entry: Loose) => T | undefined): T[] {
  if (!Array.isArray(value)) return []
  return value
    .slice(0, caps.list)
    .map((entry) => (typeof entry === 'string' ? { name: entry } : entry))
    .filter(isObject)
    .map(read)
    .filter((entry): entry is NonNullable<typeof entry> => entry !== undefined)
}

/** Without the keys that say nothing; nothing at all when none is left. */
function filled<T extends object>(entry: T): T | undefined {
  const kept = Object.entries(entry).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T)
}

/** Only what has a name of its own counts: a level without a language is nothing. */
function named<K extends string, T extends { [key in K]?: string }>(key: K, entry: T) {
  return entry[key] ? (filled(entry) as T & { [key in K]: string }) : undefined
}

const texts = (value: unknown) =>
  Array.isArray(value)
    ? value
        .slice(0, caps.list)
        .map(text)
        .filter((one): one is string => one !== undefined)
    : undefined
const url = (value: unknown) => {
  const link = line(value)
  return link && !/^(?!https?:)[a-z][a-z+.-]*:(?!\d)/i.test(link) && !/\s/.test(link) ? link : undefined
}
const span = (entry: Loose) => ({ startDate: date(entry.startDate), endDate: date(entry.endDate) })

/** A profile of anything in the shape of JSON Resume: known keys, real dates, visible characters, bounded lengths. */
export function boundProfile(given: unknown): Profile {
  const from = isObject(given) ? given : {}
  const meta = isObject(from.meta) ? from.meta : {}
  return {
    basics: toBasics(isObject(from.basics) ? from.basics : {}),
    work: list(from.work, (one) =>
      filled({
        name: line(one.name ?? one.company),
        position: line(one.position),
        location: line(one.location),
        ...span(one),
        summary: text(one.summary),
        highlights: texts(one.highlights),
      }),
    ),
    education: list(from.education, (one) =>
      filled({ institution: line(one.institution), area: line(one.area), studyType: line(one.studyType), ...span(one) }),
    ),
    volunteer: list(from.volunteer, (one) =>
      filled({ organization: line(one.organization), position: line(one.position), ...span(one), summary: text(one.summary) }),
    ),
    languages: list(from.languages, (one) =>
      named('language', { language: line(one.language ?? one.name), fluency: line(one.fluency) }),
    ),
    certificates: list(from.certificates, (one) =>
      named('name', { name: line(one.name), issuer: line(one.issuer), date: date(one.date) }),
    ),
    awards: list(from.awards, (one) =>
      named('title', { title: line(one.title ?? one.name), awarder: line(one.awarder), date: date(one.date) }),
    ),
    publications: list(from.publications, (one) =>
      named('name', { name: line(one.name), publisher: line(one.publisher), releaseDate: date(one.releaseDate) }),
    ),
    skills: list(from.skills, (one) => named('name', { name: line(one.name) })),
    interests: list(from.interests, (one) => named('name', { name: line(one.name) })),
    projects: list(from.projects, (one) =>
      named('name', { name: line(one.name), description: text(one.description), url: url(one.url) }),
    ),
    references: list(from.references, (one) =>
      named('reference', { name: line(one.name), reference: text(one.reference), relation: line(one.relation) }),
    ),
    meta:
      filled({ place: line(meta.place), source: line(meta.source), dropped: texts(meta.dropped), unread: texts(meta.unread) }) ??
      {},
  }
}

function toBasics(from: Loose): Profile['basics'] {
  const place = isObject(from.location) ? from.location : {}
  const location = filled({
    city: line(place.city),
    region: line(place.region),
    countryCode: line(place.countryCode),
    country: line(place.country),
  })
  const profiles = list(from.profiles, (one) =>
    filled({ network: line(one.network), username: line(one.username), url: url(one.url) }),
  )
  return (
    filled({
      name: line(from.name),
      label: line(from.label),
      email: line(from.email),
      phone: line(from.phone),
      url: url(from.url),
      summary: text(from.summary),
      location,
      profiles,
    }) ?? {}
  )
}
