import { z } from 'zod'
import { instant } from '../shared/index.ts'

/** An event as a file tells it; nothing is decided yet. */
export const eventRead = z.object({
  uid: z.string(),
  sequence: z.number().int(),
  status: z.enum(['planned', 'cancelled']),
  source: z.enum(['calendar', 'page']),
  title: z.string(),
  startsAt: instant,
  endsAt: instant,
  zone: z.string().nullable(),
  allDay: z.boolean(),
  place: z.string().nullable(),
  url: z.string().nullable(),
  organizer: z.string().nullable(),
  description: z.string().nullable(),
  /** The price at the door, in the currency given. */
  price: z.object({ cents: z.number().int(), currency: z.string().nullable() }).nullable(),
  /** True for what asks somebody to come to a talk. */
  invitation: z.boolean(),
  where: z.string(),
  /** What had to be assumed. */
  notes: z.array(z.string()),
})
export type EventRead = z.infer<typeof eventRead>
export type EventsRead = { events: EventRead[]; skipped: { where: string; because: string }[] }
/** From when to when events are of interest, as instants. */
export type Window = { from: string; to: string }
