import { GOOD_FROM, GOOD_TO, MOST_SECONDS } from './video.ts'

/** A natural rate of speaking, for whoever has not recorded yet. */
export const NATURAL_PACE = 150
const slowest = 110
const fastest = 190

/** The user's own rate from the takes that they kept, newest first; what nobody speaks like was not the script. */
export function learnPace(takes: readonly (number | null)[]): number {
  const likely = takes.filter((pace): pace is number => pace !== null && pace >= slowest && pace <= fastest).slice(0, 5)
  const inOrder = likely.toSorted((one, other) => one - other)
  return inOrder[Math.floor(inOrder.length / 2)] ?? NATURAL_PACE
}

export const measurePace = (words: number, seconds: number): number | null =>
  words > 0 && seconds > 0 ? Math.min(1000, Math.max(1, Math.round((words * 60) / seconds))) : null

/** How many words fill 30 to 40 seconds at this rate, and how many a minute. */
export const findBudget = (wordsPerMinute: number) => ({
  least: Math.ceil((wordsPerMinute * GOOD_FROM) / 60),
  most: Math.floor((wordsPerMinute * GOOD_TO) / 60),
  limit: Math.floor((wordsPerMinute * MOST_SECONDS) / 60),
})

export const findSeconds = (words: number, wordsPerMinute: number): number => Math.round((words * 60) / wordsPerMinute)
