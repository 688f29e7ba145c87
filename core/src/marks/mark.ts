import { z } from 'zod'
import { box } from '../profiles/index.ts'

export const verdicts = ['punch-up', 'next-focus', 'let-go'] as const
export type Verdict = (typeof verdicts)[number]

const place = z.object({ page: z.number().int().nullable(), text: z.string(), box: box.nullable() })
const share = z.number().min(0).max(1)

/** One ask, pinned to the line of the resume where it belongs, or to none. */
export const mark = z.object({
  ask: z.string(),
  quote: z.string(),
  verdict: z.enum(verdicts),
  line: place.nullable(),
  confidence: share,
  runnerUp: z.object({ verdict: z.enum(verdicts), line: place.nullable(), confidence: share }).nullable(),
})
export type Mark = z.infer<typeof mark>
