import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]
export const itemOrigins = ['hand', 'ask', 'gap'] as const

/** What a hand decided about one thing to work on. */
export const keptItem = z.object({
  id: idOf('item'),
  text: z.string().trim().min(1, 'Say in a few words what you want to work on.').max(200),
  /** Other words for the same thing, as somebody asked for it. */
  means: z.array(z.string().max(200)).max(100),
  origin: z.enum(itemOrigins),
  /** Where the user put it; null: where it is suggested. */
  place: z.number().int().nullable(),
  /** In practice now, and how often; null: not now. */
  rhythm: z.enum(rhythms).nullable(),
  doneOn: localDate.nullable(),
  letGo: z.boolean(),
  /** The line that it became on the resume, in the user's words. */
  resumeLine: z.string().max(1000),
  createdAt: instant,
  updatedAt: instant,
})
export type KeptItem = z.infer<typeof keptItem>
