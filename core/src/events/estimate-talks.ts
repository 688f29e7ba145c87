import type { Event } from './event.ts'
import { words } from './words.ts'

type Past = Pick<Event, 'title' | 'organizer' | 'small' | 'notedAt' | 'people'>
export type Estimate = { talks: number; own: boolean; because: string }

/** Before there is anything to go by: of those known to come one talks to six in ten, and to one stranger. */
const before = { met: 1.5, known: 2.5, strangers: 2, events: 2 }

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Past evenings of the same series or host; else those of the same size; else all. */
function findLike(
  one: Pick<Event, 'title' | 'organizer' | 'small'>,
  noted: readonly Past[],
): { like: Past[]; kind: 'series' | 'size' | 'all' } {
  const host = one.organizer ? plain(one.organizer) : ''
  const series = noted.filter(
    (past) =>
      plain(past.title) === plain(one.title) || (host !== '' && past.organizer !== null && plain(past.organizer) === host),
  )
  if (series.length > 0) return { like: series, kind: 'series' }
  const size = noted.filter(({ small }) => small === one.small)
  return size.length > 0 ? { like: size, kind: 'size' } : { like: [...noted], kind: 'all' }
}

const count = (events: readonly Past[], matches: (guest: Event['people'][number]) => boolean): number =>
  events.reduce((sum, { people }) => sum + people.filter(matches).length, 0)

/** How many real conversations an event may bring, and from what that is known. The user's own number wins. */
export function estimateTalks(
  one: Pick<Event, 'title' | 'organizer' | 'small' | 'expectedTalks' | 'people'>,
  past: readonly Past[],
): Estimate {
  if (one.expectedTalks !== null) return { talks: one.expectedTalks, own: true, because: words.own }
  const noted = past.filter(({ notedAt }) => notedAt !== null)
  const { like, kind } = findLike(one, noted)
  const known = one.people.filter(({ expected }) => expected).length
  // Whether someone who was to come was there and free is much the same everywhere; strangers depend on the kind of evening.
  const met = count(noted, ({ expected, talked }) => expected && talked === true)
  const share = (met + before.met) / (count(noted, ({ expected }) => expected) + before.known)
  const strangers = count(like, ({ expected, talked }) => !expected && talked === true)
  const talks = known * share + (strangers + before.strangers) / (like.length + before.events)
  return { talks: Math.round(talks * 10) / 10, own: false, because: words.estimated({ known, past: like.length, kind }) }
}
