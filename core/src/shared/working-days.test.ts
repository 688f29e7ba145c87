import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { noHolidays } from './times.ts'
import {
  addWorkingDays,
  countWorkingDays,
  dateToDay,
  dateToInstant,
  dayToDate,
  instantToDate,
  isZone,
  weekdayOf,
} from './working-days.ts'

const after = (from: string, to: string, holidays: string[] = []) =>
  countWorkingDays(dateToDay(from), dateToDay(to), (date) => holidays.includes(date))
const plus = (from: string, days: number, holidays: string[] = []) =>
  dayToDate(addWorkingDays(dateToDay(from), days, (date) => holidays.includes(date)))

describe('working days', () => {
  it('count from the day after up to and including today', () => {
    expect(after('2026-03-10', '2026-03-10')).toBe(0)
    expect(after('2026-03-10', '2026-03-11')).toBe(1)
    expect(after('2026-03-10', '2026-03-18')).toBe(6)
    expect(after('2026-03-10', '2026-03-01')).toBe(0)
  })
  it('leave weekends and holidays out', () => {
    expect(after('2026-03-13', '2026-03-16')).toBe(1)
    expect(after('2026-04-02', '2026-04-07', ['2026-04-03', '2026-04-06'])).toBe(1)
  })
  it('are added over weekends and holidays', () => {
    expect(plus('2026-03-13', 2)).toBe('2026-03-17')
    expect(plus('2026-03-13', 2, ['2026-03-16'])).toBe('2026-03-18')
    expect(plus('2026-03-14', 0)).toBe('2026-03-16')
    expect(plus('2026-03-12', 0)).toBe('2026-03-12')
  })
  it('do not hang where every day is a holiday', () => {
    expect(addWorkingDays(0, 3, () => true)).toBe(4000)
  })
  it('an added working day is counted back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 60 }), (from, days) => {
        expect(countWorkingDays(from, addWorkingDays(from, days, noHolidays), noHolidays)).toBe(days)
      }),
    )
  })
})

describe('local dates', () => {
  it('follow the zone of the person, not of the server', () => {
    expect(instantToDate('2026-03-10T23:30:00Z', 'Europe/Berlin')).toBe('2026-03-11')
    expect(instantToDate('2026-03-10T23:30:00Z', 'America/New_York')).toBe('2026-03-10')
    expect(instantToDate('2026-03-29T00:30:00+01:00', 'Pacific/Kiritimati')).toBe('2026-03-29')
  })
  it('agree with luxon on every day and in every zone', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/Chicago', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe']
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }), fc.constantFrom(...zones), (seconds, zone) => {
        const at = DateTime.fromSeconds(seconds, { zone })
        expect(instantToDate(at.toUTC().toISO() as string, zone)).toBe(at.toISODate())
        expect(dayToDate(dateToDay(at.toISODate() as string))).toBe(at.toISODate())
        expect(weekdayOf(dateToDay(at.toISODate() as string))).toBe(at.weekday)
      }),
    )
  })
  it('turn back into instants', () => {
    expect(dateToInstant('2026-03-10', '09:00', 'Europe/Berlin')).toBe('2026-03-10T08:00:00Z')
    expect(dateToInstant('2026-07-10', '09:00', 'America/Chicago')).toBe('2026-07-10T14:00:00Z')
  })
  it('know which zones there are', () => {
    expect(isZone('Europe/Berlin')).toBe(true)
    expect(isZone('Mars/Base')).toBe(false)
  })
})
