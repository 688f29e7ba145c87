import { IANAZone } from 'luxon'
import { addWorkingDays, type IsHoliday, weekdayOf } from '../shared/index.ts'

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

/** The zone database is slow to answer and one list asks for thousands: where both ends of a span agree, so does what lies between. */
function rememberOffsets(name: string) {
  const known = IANAZone.create(name)
  const zone = known.isValid ? known : IANAZone.create('UTC')
  const asked = new Map<number, number>()
  const ask = (at: number) => {
    const minutes = asked.get(at) ?? zone.offset(at)
    asked.set(at, minutes)
    return minutes
  }
  return (at: number) => {
    for (const span of [8 * dayMs, dayMs]) {
      const from = Math.floor(at / span) * span
      const minutes = ask(from)
      if (minutes === ask(from + span)) return minutes
    }
    return zone.offset(at)
  }
}

/** The same date some months later, or the last of that month. */
function addMonths(day: number, months: number): number {
  const date = new Date(day * dayMs)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  return Math.min(Date.UTC(year, month, date.getUTCDate()), Date.UTC(year, month + 1, 0)) / dayMs
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
    addMonths,
    mondayOf: (day) => day - weekdayOf(day) + 1,
  }
}
