import { z } from 'zod'
import { idOf, instant, zoneName } from '../shared/index.ts'

export const eventDecisions = ['maybe', 'going', 'not'] as const
export const eventSources = ['hand', 'calendar', 'page'] as const
export const asExpected = ['better', 'as-expected', 'other'] as const

const cents = z.number().int().min(0, 'A cost is 0 or more.').max(100_000_000)

/** Someone at an event: known to go beforehand, met there, or both. */
export const eventGuest = z.object({
  personId: idOf('person').nullable(),
  name: z.string().trim().min(1).max(300),
  /** It was known beforehand that they go. */
  expected: z.boolean(),
  /** Whether we really talked; null until the evening is noted. */
  talked: z.boolean().nullable(),
  asExpected: z.enum(asExpected).nullable(),
  words: z.string().max(20_000),
})
export type EventGuest = z.infer<typeof eventGuest>

export const eventFields = z.object({
  title: z.string().trim().min(1, 'Give the event a name.').max(500),
  place: z.string().max(2000).nullable(),
  url: z
    .url({ protocol: /^https?$/, error: 'The link has to begin with https:// or http://.' })
    .max(2000)
    .nullable(),
  organizer: z.string().max(300).nullable(),
  startsAt: instant,
  endsAt: instant,
  zone: zoneName,
  /** The file named a day and no hours. */
  allDay: z.boolean(),
  transportCents: cents,
  entryCents: cents,
  drinksCents: cents,
  foodCents: cents,
  /** There and back. */
  travelMinutes: z.number().int().min(0).max(10_080),
  /** The user's own number of real conversations; null leaves it to the estimate. */
  expectedTalks: z.number().min(0).max(1000).nullable(),
  small: z.boolean(),
  innerCircle: z.boolean(),
  notes: z.string().max(20_000),
  decision: z.enum(eventDecisions),
  people: z.array(eventGuest).max(200),
})

/** Somewhere to go and meet people. */
export const event = eventFields.extend({
  id: idOf('event'),
  status: z.enum(['planned', 'cancelled']),
  source: z.enum(eventSources),
  /** What it really came to. */
  paidCents: cents.nullable(),
  /** When it was noted who was really talked to. */
  notedAt: instant.nullable(),
  uid: z.string().nullable(),
  sequence: z.number().int().nullable(),
  importId: idOf('import').nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Event = z.infer<typeof event>

/** All four costs together. */
export const centsOf = (one: Pick<Event, 'transportCents' | 'entryCents' | 'drinksCents' | 'foodCents'>): number =>
  one.transportCents + one.entryCents + one.drinksCents + one.foodCents

/** What it really came to, or what it was thought to. */
export const paidFor = (one: Pick<Event, 'paidCents' | 'transportCents' | 'entryCents' | 'drinksCents' | 'foodCents'>): number =>
  one.paidCents ?? centsOf(one)

type Timed = Pick<
  Event,
  'title' | 'startsAt' | 'endsAt' | 'travelMinutes' | 'transportCents' | 'entryCents' | 'drinksCents' | 'foodCents'
>

/** What cannot be meant as it stands, as a question. */
export function questionOn(one: Timed): string | undefined {
  const minutes = Date.parse(one.endsAt) - Date.parse(one.startsAt)
  if (minutes < 0) return `“${one.title}” ends before it starts. Which of the two times is right?`
  if (minutes === 0 && one.travelMinutes === 0 && centsOf(one) === 0)
    return `“${one.title}” costs nothing and takes no time. What does it cost, or when does it end?`
  return undefined
}
