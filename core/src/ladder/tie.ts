import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

/** S2.1 and S4.4, from the lowest to the highest. */
export const rungs = ['connected', 'wrote', 'talked', 'met', 'helped', 'champion'] as const
export type Rung = (typeof rungs)[number]

export const exchangeLine = z.string().trim().min(1, 'Write a few words first.').max(300)
const lines = z.array(exchangeLine).max(10, 'Ten lines are enough here. Take one away first.')

/** What a hand said of how I stand with someone: a corrected rung, the inner circle, and the two-way street (S2.9). */
export const tie = z.object({
  personId: idOf('person'),
  /** Wins over all evidence. */
  rung: z.enum(rungs).nullable(),
  rungWords: z.string().max(500).nullable(),
  rungOn: localDate.nullable(),
  circleSince: localDate.nullable(),
  iCan: lines,
  theyCan: lines,
  updatedAt: instant,
})
export type Tie = z.infer<typeof tie>

export const emptyTie = (personId: Tie['personId']): Omit<Tie, 'updatedAt'> => ({
  personId,
  rung: null,
  rungWords: null,
  rungOn: null,
  circleSince: null,
  iCan: [],
  theyCan: [],
})
