import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

/** S1.8 and S4.6: a role that somebody hinted at, in their words. */
export const hintedRoleFields = z.object({
  personId: idOf('person').nullable(),
  interviewId: idOf('interview').nullable(),
  opportunityId: idOf('opportunity').nullable(),
  company: z.string().trim().max(300),
  role: z.string().trim().max(300),
  words: z.string().max(20_000),
  saidOn: localDate,
})
export const hintedRole = hintedRoleFields.extend({
  id: idOf('hint'),
  /** `let-go`: seen, and not worth a place on the list. */
  status: z.enum(['open', 'let-go']),
  createdAt: instant,
  updatedAt: instant,
})
export type HintedRole = z.infer<typeof hintedRole>

/** Someone offered to introduce me or to pass my name on: to whom, and whether it happened. */
export const referralFields = z.object({
  personId: idOf('person'),
  toPersonId: idOf('person').nullable(),
  toName: z.string().trim().max(300),
  company: z.string().trim().max(300),
  opportunityId: idOf('opportunity').nullable(),
  words: z.string().max(2000),
  offeredOn: localDate,
  doneOn: localDate.nullable(),
})
export const referral = referralFields.extend({ id: idOf('referral'), createdAt: instant, updatedAt: instant })
export type Referral = z.infer<typeof referral>
