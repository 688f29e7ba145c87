import type { Event } from '@standout/core/events'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewEvent = Omit<Event, Stamped> & Partial<Pick<Event, Stamped>>

export interface EventFilter {
  /** That end at this instant or later. */
  from?: string | undefined
  /** That begin before this instant. */
  to?: string | undefined
  personId?: string | undefined
}

const comparable = (instant: string) => new Date(instant).toISOString()

export function createEventsRepo({ db }: Session, gateways: Gateways) {
  const gateway = gateways.of<Event>('events')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ from, to, personId }: EventFilter = {}) =>
      gateway.select((query) => {
        let narrowed = query.orderBy('starts_at').orderBy('id')
        if (from) narrowed = narrowed.where('ends_at', '>=', comparable(from))
        if (to) narrowed = narrowed.where('starts_at', '<', comparable(to))
        if (personId) {
          const theirs = db
            .selectFrom('event_people')
            .select('event_id')
            .where('person_id', '=', personId as `per_${string}`)
          narrowed = narrowed.where('id', 'in', theirs)
        }
        return narrowed
      }),
    add: (event: NewEvent) => gateway.add(event),
    change: (id: string, changes: Partial<Event>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

/** Someone who stood there under two names is there once, with all that was noted. */
const joinGuests = (people: Event['people']): Event['people'] => {
  const joined: Event['people'] = []
  for (const one of people) {
    const at = joined.findIndex(({ personId }) => personId !== null && personId === one.personId)
    const other = joined[at]
    if (!other) joined.push(one)
    else
      joined[at] = {
        ...other,
        expected: other.expected || one.expected,
        talked: other.talked || one.talked,
        asExpected: other.asExpected ?? one.asExpected,
        words: [other.words, one.words].filter(Boolean).join('\n'),
      }
  }
  return joined
}

/** Whoever goes from the records, goes from the evenings as well; whoever is merged, is there once. */
export async function repointEvents(
  { db }: Session,
  gateways: Gateways,
  { from, to }: { from: `per_${string}`; to: `per_${string}` | null },
) {
  const gateway = gateways.of<Event>('events')
  const rows = await db.selectFrom('event_people').select('event_id as id').where('person_id', '=', from).execute()
  for (const id of new Set(rows.map((row) => row.id))) {
    const { people } = await gateway.get(id)
    await gateway.change(id, {
      people: joinGuests(people.map((one) => (one.personId === from ? { ...one, personId: to } : one))),
    })
  }
}
