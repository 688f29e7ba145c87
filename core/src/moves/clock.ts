import { DateTime, IANAZone } from 'luxon'
import { addWorkingDays, dateToDay, dayToDate, type IsHoliday, weekdayOf } from '../shared/index.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const morning = 9 * 60

export interface ClockOf {
  /** ISO 8601. */
  now: string
  zone: string
  isHoliday: IsHoliday
}

/** The one moment and place from which a list of moves is derived. Days are local day numbers, moments are milliseconds. */
export interface Clock {
  now: number
  today: number
  /** The first moment of tomorrow. */
  endOfToday: number
  dayOf(instant: string | number): number
  /** The moment of a clock time, in minutes after midnight, on a local day. */
  at(day: number, minutes: number): number
  addWorkingDays(day: number, days: number): number
  addMonths(day: number, months: number): number
  /** Monday of the week of a day. */
  mondayOf(day: number): number
}

/** Offsets are remembered by day: one list asks for thousands, and the zone database is slow to answer. */
function rememberOffsets(name: string) {
  const known = IANAZone.create(name)
  const zone = known.isValid ? known : IANAZone.create('UTC')
  const days = new Map<number, number | null>()
  return (at: number) => {
    const day = Math.floor(at / dayMs)
    let minutes = days.get(day)
    if (minutes === undefined) {
      const first = zone.offset(day * dayMs)
      minutes = first === zone.offset((day + 1) * dayMs) ? first : null
      days.set(day, minutes)
    }
    return minutes ?? zone.offset(at)
  }
}

export function createClock({ now, zone, isHoliday }: ClockOf): Clock {
  const offset = rememberOffsets(zone)
  const later = new Map<number, number>()
  const at = (day: number, minutes: number) => {
    const wall = day * dayMs + minutes * minuteMs
    return wall - offset(wall - offset(wall) * minuteMs) * minuteMs
  }
  const dayOf = (instant: string | number) => {
    const ms = typeof instant === 'number' ? instant : Date.parse(instant)
    return Math.floor((ms + offset(ms) * minuteMs) / dayMs)
  }
  const moment = Date.parse(now)
  const today = dayOf(moment)
  return {
    now: moment,
    today,
    endOfToday: at(today + 1, 0),
    dayOf,
    at,
    addWorkingDays(day, days) {
      const key = day * 64 + days
      const known = later.get(key) ?? addWorkingDays(day, days, isHoliday)
      later.set(key, known)
      return known
    },
    addMonths: (day, months) =>
      dateToDay(DateTime.fromISO(dayToDate(day), { zone: 'UTC' }).plus({ months }).toISODate() ?? dayToDate(day)),
    mondayOf: (day) => day - weekdayOf(day) + 1,
  }
}
