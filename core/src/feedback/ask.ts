import { z } from 'zod'

/** One thing that somebody would like to see, with the very words it was said in; offsets count UTF-16 units of the whole. */
export const ask = z.object({
  /** A few words: "more statistics". */
  label: z.string(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** Less of something rather than more: jargon, length. */
  less: z.boolean(),
  /** It stood under words that say whether the things after them are there. */
  under: z.enum(['there', 'missing']).optional(),
  /** It does not say so itself; those said right before and after it do. */
  among: z.enum(['there', 'missing']).optional(),
})
export type Ask = z.infer<typeof ask>
