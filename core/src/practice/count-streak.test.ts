import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateToDay, dayToDate } from '../shared/index.ts'
import { countStreak, sumWeeks } from './count-streak.ts'

const today = '2026-03-11'
const daily = (...dates: string[]) => countStreak(dates, { rhythm: 'daily', today })
const dates = fc.array(
  fc.integer({ min: -60, max: 3 }).map((by) => dayToDate(dateToDay(today) + by)),
  { maxLength: 50 },
)
const rhythm = fc.constantFrom('daily' as const, 'weekly' as const)

describe('a streak', () => {
  it('forgives a missed day, and today while it lasts', () => {
    expect(daily('2026-03-10', '2026-03-09', '2026-03-07')).toBe(3)
    expect(daily('2026-03-09')).toBe(1)
  })

  it('begins anew after two missed in a row', () => {
    expect(daily('2026-03-11', '2026-03-08', '2026-03-07')).toBe(1)
    expect(daily('2026-03-07')).toBe(0)
  })

  it('counts weeks from Monday for what is weekly, and forgives one of them', () => {
    expect(countStreak(['2026-03-09', '2026-03-08', '2026-02-16'], { rhythm: 'weekly', today })).toBe(3)
    expect(countStreak(['2026-02-15'], { rhythm: 'weekly', today })).toBe(0)
  })

  it('is never more than was practised, and nothing in the future counts', () => {
    fc.assert(
      fc.property(dates, rhythm, (list, kind) => {
        const past = new Set(list.filter((day) => day <= today))
        expect(countStreak(list, { rhythm: kind, today })).toBeLessThanOrEqual(past.size)
      }),
    )
  })

  it('practising once more never lowers it', () => {
    fc.assert(
      fc.property(dates, dates, rhythm, (list, more, kind) => {
        const before = countStreak(list, { rhythm: kind, today })
        expect(countStreak([...list, ...more], { rhythm: kind, today })).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('one missed day never ends it', () => {
    fc.assert(
      fc.property(dates, (list) => {
        const before = countStreak([...list, today], { rhythm: 'daily', today })
        const tomorrow = dayToDate(dateToDay(today) + 1)
        const later = [...list.filter((day) => day <= today), today]
        expect(countStreak(later, { rhythm: 'daily', today: tomorrow })).toBe(before)
        expect(countStreak(later, { rhythm: 'daily', today: dayToDate(dateToDay(today) + 2) })).toBe(before)
      }),
    )
  })
})

it('the weeks of the chart hold every minute once, empty weeks too', () => {
  const entries = [
    { on: '2026-03-09', minutes: 20 },
    { on: '2026-03-11', minutes: 10 },
    { on: '2026-03-01', minutes: 5 },
    { on: '2025-01-01', minutes: 500 },
  ]
  expect(sumWeeks(entries, { today, weeks: 3 })).toEqual([
    { week: '2026-02-23', minutes: 5, times: 1 },
    { week: '2026-03-02', minutes: 0, times: 0 },
    { week: '2026-03-09', minutes: 30, times: 2 },
  ])
})
