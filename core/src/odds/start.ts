import type { Route, Stage } from '../opportunities/index.ts'
import type { Beta } from './beta.ts'

/** The steps between rounds, in order; the last one leads to an offer. */
export const roundNames = ['screen', 'interview', 'final'] as const
export type RoundName = (typeof roundNames)[number]

/** Where someone starts before any history of their own: our inference from published rates, worth so many cases. */
export const routeStarts: Record<Route, Beta> = {
  cold: { passed: 2, not: 48 },
  targeted: { passed: 3, not: 27 },
  warm: { passed: 6, not: 14 },
}
export const roundStarts: Record<RoundName, Beta> = {
  screen: { passed: 8, not: 12 },
  interview: { passed: 8, not: 12 },
  final: { passed: 7, not: 13 },
}

export const daysPerWeek = 5
/** Working days at the middle: to a first answer, and for each round after it; the same spread as silence has. */
export const delayDays = { answer: 10, round: 5, spread: 0.9 } as const

/** Weeks within which an opportunity at this stage is decided, when nobody said. */
export const weeksAtStage: Record<Exclude<Stage, 'found'>, number> = { applied: 11, screen: 7, interview: 5, final: 3, offer: 1 }

/** The mix of a search that sends nothing yet: of a hundred, seventy cold, twenty targeted, ten warm. */
export const usualMix: Record<Route, number> = { cold: 0.7, targeted: 0.2, warm: 0.1 }
export const usualWeeks = 26
export const usualTarget = 0.9

export const mostWeeks = 260
export const mostPerWeek = 1000
