import { z } from 'zod'

export const families = [
  'pressure',
  'asks',
  'attitude',
  'sameness',
  'missing',
  'names',
  'length',
  'tone',
  'video',
  'inclusive',
  'grammar',
] as const
export type Family = (typeof families)[number]
export const levels = ['stop', 'change', 'consider'] as const
export type Level = (typeof levels)[number]

/** One thing found in a message, with the words that carry it. Offsets count UTF-16 units after a byte-order mark. */
export const lint = z.object({
  rule: z.string(),
  family: z.enum(families),
  level: z.enum(levels),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  why: z.string(),
  instead: z.string(),
  basis: z.string(),
  /** Words that can take the place of the quote as they are. */
  replacements: z.array(z.string()).optional(),
})
export type Lint = z.infer<typeof lint>

/** What the check says of one message. `ready` is false while a `stop` remains. */
export const verdict = z.object({
  ready: z.boolean(),
  sameness: z.number(),
  problems: z.array(lint),
  words: z.number(),
  speakingSeconds: z.number(),
  /** The sentences that carry the sameness, heaviest first. */
  carriedBy: z.array(z.object({ start: z.number(), end: z.number(), quote: z.string(), sameness: z.number() })),
})
export type Verdict = z.infer<typeof verdict>
