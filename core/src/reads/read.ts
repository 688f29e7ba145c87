import { z } from 'zod'

const chance = z.number().min(0).max(1)
/** The 10, 50 and 90 % points of a chance. */
export const range = z.object({ low: chance, middle: chance, high: chance })
export type Range = z.infer<typeof range>

export const grades = ['measured', 'survey', 'folklore'] as const
export type Grade = (typeof grades)[number]

/** One piece of evidence: which way it leans, how far it pulls (logit), and because of what. */
export const signal = z.object({
  signal: z.string(),
  leans: z.enum(['for', 'against', 'neither', 'unknown']),
  logit: z.number(),
  grade: z.enum(grades),
  because: z.string(),
  basis: z.string(),
})
export type Signal = z.infer<typeof signal>

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
