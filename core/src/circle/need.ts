import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

/** S2.6: more than three things at once, and nobody knows how to help. */
export const MOST_NEEDS = 3

export const needWords = z.string().trim().min(1, 'Say in a few words what you need.').max(200)

/** One thing that I need now; `metOn` closes it. */
export const need = z.object({
  id: idOf('need'),
  words: needWords,
  metOn: localDate.nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Need = z.infer<typeof need>

/** Someone whom I chose to ask, and when I did. */
export const needHelper = z.object({
  id: idOf('helper'),
  needId: idOf('need'),
  personId: idOf('person'),
  askedAt: instant.nullable(),
})
export type NeedHelper = z.infer<typeof needHelper>

/** What the contact of an ask carries, so that it is found again; deleting the contact takes the ask back. */
export const askId = (helperId: NeedHelper['id']) => `ask:${helperId}`
