import { type Event, questionOn } from './event.ts'
import type { EventRead, EventsRead } from './event-read.ts'
import { words } from './words.ts'

type Options = { zone: string; currency: string | null; now: string; newId: () => Event['id']; importId: Event['importId'] }
type Given = { existing: readonly Event[]; interviewUids: ReadonlySet<string> }
export type EventsPlan = {
  add: Event[]
  change: { id: Event['id']; changes: Partial<Event> }[]
  same: number
  skipped: EventsRead['skipped']
}

/** What a file may say of an event; costs, way and choice stay the user's. */
const fromFile = (read: EventRead, zone: string) => ({
  title: read.title || 'Event',
  place: read.place,
  url: read.url && /^https?:\/\/[^\s.]/.test(read.url) ? read.url : null,
  organizer: read.organizer,
  startsAt: read.startsAt,
  endsAt: read.endsAt,
  zone: read.zone ?? zone,
  allDay: read.allDay,
  status: read.status,
})

/** A price in other money cannot be added up with the rest: it is kept in words. */
const entryOf = ({ price }: EventRead, currency: string | null): { cents: number; says: string[] } => {
  if (!price) return { cents: 0, says: [] }
  const fits = price.currency === null || currency === null || price.currency === currency
  if (fits) return { cents: Math.min(price.cents, 100_000_000), says: [] }
  return { cents: 0, says: [words.otherMoney(`${price.cents / 100} ${price.currency}`)] }
}

function makeEvent(read: EventRead, { zone, currency, now, newId, importId }: Options): Event {
  const entry = entryOf(read, currency)
  return {
    ...fromFile(read, zone),
    id: newId(),
    transportCents: 0,
    entryCents: entry.cents,
    drinksCents: 0,
    foodCents: 0,
    travelMinutes: 0,
    expectedTalks: null,
    small: false,
    innerCircle: false,
    notes: [...entry.says, read.description?.slice(0, 5000) ?? ''].filter(Boolean).join('\n\n'),
    decision: 'maybe',
    people: [],
    source: read.source,
    paidCents: null,
    notedAt: null,
    uid: read.uid.slice(0, 900),
    sequence: read.sequence,
    importId,
    createdAt: now,
    updatedAt: now,
  }
}

/** What the file changes of an event that is here; nothing when it is older, or says the same. */
function findChanges(read: EventRead, before: Event, zone: string): Partial<Event> | 'same' | 'older' {
  if (read.sequence < (before.sequence ?? 0)) return 'older'
  const told: Partial<Event> = { ...fromFile(read, zone), sequence: read.sequence }
  const changes = Object.fromEntries(
    Object.entries(told).filter(([field, value]) => value !== null && value !== before[field as keyof Event]),
  )
  return Object.keys(changes).length > 0 ? changes : 'same'
}

/** Decides event by event what a file adds, changes and leaves: the same one again updates, and never stands twice. */
export function planEvents(read: EventsRead, { existing, interviewUids }: Given, options: Options): EventsPlan {
  const known = new Map(existing.flatMap((one) => (one.uid ? [[one.uid, one] as const] : [])))
  const plan: EventsPlan = { add: [], change: [], same: 0, skipped: [...read.skipped] }
  const skip = ({ where }: EventRead, because: string) => plan.skipped.push({ where, because })

  const addNew = (one: EventRead) => {
    const made = makeEvent(one, options)
    const question = one.status === 'cancelled' ? words.cancelled : questionOn(made)
    if (question) return void skip(one, question)
    plan.add.push(made)
    known.set(made.uid!, made)
    for (const because of one.notes) skip(one, because)
  }
  const update = (one: EventRead, before: Event) => {
    const changes = findChanges(one, before, options.zone)
    if (changes === 'same' || changes === 'older') plan.same++
    else plan.change.push({ id: before.id, changes })
  }

  for (const one of read.events) {
    const before = known.get(one.uid.slice(0, 900))
    if (interviewUids.has(one.uid)) skip(one, words.interview)
    else if (!before) addNew(one)
    else if (plan.add.includes(before)) skip(one, words.twice)
    else update(one, before)
  }
  return plan
}
