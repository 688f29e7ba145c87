import { z } from 'zod'

/** Where a weight comes from: a published effect, what people say they do, or an article's rule. */
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
