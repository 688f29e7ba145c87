import { z } from 'zod'
import { idOf, instant } from '../shared/index.ts'

/** S0.15. `action` is one of the four actions of S4.5; `own` sends nothing. */
export const contactTypes = ['gift', 'ask', 'action'] as const
export const channels = ['email', 'linkedin', 'phone', 'letter', 'in-person', 'other'] as const

/** S0.17: in which form it went, so that what was answered can be counted by form. */
export const formats = [
  'note',
  'brief',
  'video',
  'value-item',
  'call',
  'thanks',
  'invite',
  'check-in',
  'question',
  'other',
  // S2.5: what happens offline counts as much, and is noted as easily.
  'talk',
  'coffee',
  'meeting',
  'chance',
  'help',
  'spoke',
] as const
export type Format = (typeof formats)[number]

/** One dated touch: `out` is mine, `in` is theirs (an answer). */
export const contact = z.object({
  id: idOf('contact'),
  personId: idOf('person').nullable(),
  opportunityId: idOf('opportunity').nullable(),
  direction: z.enum(['out', 'in']),
  type: z.enum(contactTypes).nullable(),
  channel: z.enum(channels).nullable(),
  /** The move that it carried out, when it came from one. */
  move: z.string().max(60).nullable(),
  moveId: z.string().max(200).nullable(),
  note: z.string().max(20_000).nullable(),
  format: z.enum(formats).nullable(),
  at: instant,
  importId: idOf('import').nullable(),
})
export type Contact = z.infer<typeof contact>
