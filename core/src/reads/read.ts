import { z } from 'zod'
import { signal } from '../signals/index.ts'

const chance = z.number().min(0).max(1)
/** The 10, 50 and 90 % points of a chance. */
export const range = z.object({ low: chance, middle: chance, high: chance })
export type Range = z.infer<typeof range>

/** Where someone stands after one interview, as `contract.md` says. */
export const read = z.object({
  chance: range,
  prior: range,
  signals: z.array(signal),
  silence: z.object({ workingDays: z.number().int().min(0), logit: z.number().max(0), says: z.string() }),
  unknown: z.array(z.string()),
  promisedBy: z.iso.date().nullable(),
})
export type Read = z.infer<typeof read>

/** The same words under the door that they had first. */
export { type Grade, grades, type Signal, signal } from '../signals/index.ts'
