import { DateTime } from 'luxon'
import type { PresenceCheck } from './presence.ts'

const monthsBetween = 3

/** When a round that ends on this local date (`YYYY-MM-DD`) is worth repeating. */
export const nextLook = (date: string): string =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ months: monthsBetween }).toISODate() ?? date

type Round = Pick<PresenceCheck, 'startedAt' | 'finishedAt' | 'repeatOn'>

/** Whether it is time to look oneself up: never done, or its day has come. A round that was begun goes on. */
export function isTimeToLook(checks: readonly Round[], today: string): boolean {
  const last = checks.toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1))[0]
  if (!last?.finishedAt) return true
  return last.repeatOn !== null && last.repeatOn <= today
}
