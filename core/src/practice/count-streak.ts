import type { Rhythm } from '../punchlist/index.ts'
import { dateToDay, dayToDate } from '../shared/index.ts'

/** Weeks begin on Monday. */
const weekAt = (date: string): number => Math.floor((dateToDay(date) + 3) / 7)
const mondayOf = (week: number): string => dayToDate(week * 7 - 3)

/**
 * How many days (or weeks) in a row something was practised. One missed in between is forgiven and not counted, and so is today
 * while it lasts; two missed in a row begin a new count.
 */
export function countStreak(dates: readonly string[], { rhythm, today }: { rhythm: Rhythm; today: string }): number {
  const unit = rhythm === 'daily' ? dateToDay : weekAt
  const now = unit(today)
  const done = new Set(dates.filter((date) => date <= today).map(unit))
  let missed = -1
  let count = 0
  for (let at = now; missed < 2; at--) {
    missed = done.has(at) ? 0 : missed + 1
    if (done.has(at)) count++
  }
  return count
}

export type PractisedWeek = { week: string; minutes: number; times: number }

/** What was practised in each of the last weeks, the oldest first; weeks without any are there as well. */
export function sumWeeks(
  entries: readonly { on: string; minutes: number }[],
  { today, weeks }: { today: string; weeks: number },
): PractisedWeek[] {
  const last = weekAt(today)
  return Array.from({ length: weeks }, (_, at) => {
    const week = last - weeks + 1 + at
    const within = entries.filter(({ on }) => weekAt(on) === week)
    return { week: mondayOf(week), minutes: within.reduce((sum, { minutes }) => sum + minutes, 0), times: within.length }
  })
}
