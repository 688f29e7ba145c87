import type { Decision } from '@standout/core/moves'
import { dateToDay, dayToDate, weekdayOf } from '@standout/core/shared'

const friday = 5

/** Under this id it is kept that the question of this week was answered. */
export const weekIdOf = (today: string) => {
  const day = dateToDay(today)
  return `circle-week:${dayToDate(day - weekdayOf(day) + 1)}`
}

export const isAnswered = (decisions: readonly Pick<Decision, 'moveId'>[], today: string) =>
  decisions.some(({ moveId }) => moveId === weekIdOf(today))

/** From Friday on, until it was answered. */
export const isTimeFor = (decisions: readonly Pick<Decision, 'moveId'>[], today: string) =>
  weekdayOf(dateToDay(today)) >= friday && !isAnswered(decisions, today)
