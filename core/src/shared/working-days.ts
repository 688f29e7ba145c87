import { DateTime, IANAZone } from 'luxon'
import type { IsHoliday } from './times.ts'

const dayMs = 86_400_000

/** Days since 1 January 1970 of a local date: arithmetic on whole days needs no zone. */
export const dateToDay = (date: string): number => Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / dayMs

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** The local date of a day number; by hand, because a reading asks for many and `toISOString` is slow. */
export function dayToDate(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** True for a zone name that this machine knows. */
export const isZone = (zone: string): boolean => IANAZone.isValidZone(zone)

/**
 * The offset of a zone in minutes. Asking the zone takes microseconds, so the offset of each UTC day is kept when it is
 * the same at both of its ends; on the few days with a clock change the zone is asked.
 */
const offsetOf = (ms: number, zone: string): number => {
  const day = Math.floor(ms / dayMs)
  const days = offsets.get(zone) ?? new Map<number, number | null>()
  if (!days.size) offsets.set(zone, days)
  let offset = days.get(day)
  if (offset === undefined) {
    const rules = IANAZone.create(zone)
    const first = rules.offset(day * dayMs)
    offset = first === rules.offset((day + 1) * dayMs) ? first : null
    if (days.size >= mostKept) days.clear()
    days.set(day, offset)
  }
  return offset ?? IANAZone.create(zone).offset(ms)
}
const offsets = new Map<string, Map<number, number | null>>()
const mostKept = 4000

/** The local day on which a moment (milliseconds since 1970) falls in a zone. */
export const msToDay = (ms: number, zone: string): number => Math.floor((ms + offsetOf(ms, zone) * 60_000) / dayMs)

/** The local day on which an instant falls in a zone. */
export const instantToDay = (at: string, zone: string): number => msToDay(Date.parse(at), zone)

/** The local date on which an instant falls in a zone. */
export const instantToDate = (at: string, zone: string): string => dayToDate(instantToDay(at, zone))

/** The instant of a clock time on a local date; a time that a clock change skips moves on by the hour that is missing. */
export const dateToInstant = (date: string, time: string, zone: string): string =>
  DateTime.fromISO(`${date}T${time}`, { zone }).toUTC().toISO({ suppressMilliseconds: true }) ?? `${date}T${time}:00Z`

/** Monday to Friday, and not a public holiday. */
export const isWorkingDay = (day: number, isHoliday: IsHoliday): boolean => weekdayOf(day) < 6 && !isHoliday(dayToDate(day))

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function countWorkingDays(from: number, to: number, isHoliday: IsHoliday): number {
  let count = 0
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day, isHoliday)) count++
  return count
}

/** The day that lies `days` working days after `from`; with 0, `from` itself or the next working day. */
export function addWorkingDays(from: number, days: number, isHoliday: IsHoliday): number {
  let day = from
  let left = days
  // The bound: a calendar in which everything is a holiday must not hang a page.
  for (let step = 0; step < 4000; step++) {
    if (step > 0 && isWorkingDay(day, isHoliday)) left--
    if (left <= 0 && isWorkingDay(day, isHoliday)) return day
    day++
  }
  return day
}
