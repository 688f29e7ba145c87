import { z } from 'zod'
import { roles } from '../people/index.ts'
import { idOf, instant, zoneName } from '../shared/index.ts'

export const rounds = ['screen', 'first', 'second', 'final'] as const
export type Round = (typeof rounds)[number]

/** Someone in the room. `proposed` came from an invite and has not been confirmed by hand; a slot of their own is optional. */
export const attendee = z.object({
  personId: idOf('person'),
  with: z.enum(roles).nullable(),
  decides: z.boolean().nullable(),
  proposed: z.boolean(),
  startsAt: instant.nullable(),
  minutes: z.number().int().positive().max(1440).nullable(),
})
export type Attendee = z.infer<typeof attendee>

export const interviewFields = z.object({
  opportunityId: idOf('opportunity'),
  round: z.enum(rounds).nullable(),
  startsAt: instant,
  /** The zone that the invite names, else the user's own when it was written down; beside the instant. */
  zone: zoneName,
  scheduledMinutes: z.number().int().positive().max(1440).nullable(),
  place: z.string().max(2000).nullable(),
  notes: z.string().max(20_000).nullable(),
  attendees: z.array(attendee).max(50),
})
export type InterviewFields = z.infer<typeof interviewFields>

/** One conversation, with one person or a panel. */
export const interview = interviewFields.extend({
  id: idOf('interview'),
  title: z.string().max(500).nullable(),
  status: z.enum(['planned', 'held', 'cancelled']),
  /** Of the invite: the UID and SEQUENCE of RFC 5545. */
  uid: z.string().max(1000).nullable(),
  sequence: z.number().int().nullable(),
  /** S3.11: entered afterwards with the outcome known; weighs less (hindsight). */
  recalled: z.boolean(),
  importId: idOf('import').nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Interview = z.infer<typeof interview>
