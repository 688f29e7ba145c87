import { z } from 'zod'
import { instant } from '../shared/index.ts'
import { rounds } from './interview.ts'

/** Someone whom an invite names. `human` is false for rooms, groups and senders that nobody reads. */
export const invitee = z.object({
  name: z.string(),
  email: z.string().nullable(),
  organizer: z.boolean(),
  human: z.boolean(),
  /** PARTSTAT of RFC 5545, lower case. */
  answer: z.string().nullable(),
})
export type Invitee = z.infer<typeof invitee>

/** An interview as a calendar file tells it. */
export const invite = z.object({
  uid: z.string(),
  sequence: z.number().int(),
  method: z.enum(['request', 'cancel']),
  title: z.string(),
  startsAt: instant,
  /** The zone in which the file gives the start, as far as it has an IANA name. */
  zone: z.string().nullable(),
  minutes: z.number().int().positive().max(1440).nullable(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  description: z.string().nullable(),
  /** Everyone named, the organizer first; the user is among them. */
  invitees: z.array(invitee),
  round: z.enum(rounds).nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  where: z.string(),
})
export type Invite = z.infer<typeof invite>
