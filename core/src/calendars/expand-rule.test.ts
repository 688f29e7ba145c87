import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { expandRule } from './expand-rule.ts'

const wall = Date.UTC(2026, 0, 14, 18)
const year = { from: 0, to: Date.UTC(2027, 0, 14, 18), most: 400 }

const day = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const plain = fc.uniqueArray(day, { minLength: 1, maxLength: 4 }).map((days) => `;BYDAY=${days.join(',')}`)
const nth = fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), day).map(([place, name]) => `;BYDAY=${place}${name}`)
const dates = fc
  .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 })
  .map((list) => `;BYMONTHDAY=${list.join(',')}`)
const rule = fc
  .record({
    rest: fc.oneof(
      fc.constant('FREQ=DAILY'),
      plain.map((days) => `FREQ=WEEKLY${days}`),
      fc.constant('FREQ=WEEKLY'),
      nth.map((days) => `FREQ=MONTHLY${days}`),
      dates.map((list) => `FREQ=MONTHLY${list}`),
    ),
    interval: fc.integer({ min: 1, max: 4 }),
    count: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ rest, interval, count }) => `${rest};INTERVAL=${interval}${count ? `;COUNT=${count}` : ''}`)

/** What the library says, which counts only the days that fit; ours counts the first day as well, as RFC 5545 has it. */
function expandByLibrary(text: string): number[] {
  const start = ICAL.Time.fromJSDate(new Date(wall), true)
  const days = ICAL.Recur.fromString(text).iterator(start)
  const found: number[] = []
  for (let next = days.next(); next && next.toJSDate().getTime() <= year.to; next = days.next())
    found.push(next.toJSDate().getTime())
  return found
}

it('agrees with the library wherever the first day fits its own rule', () => {
  fc.assert(
    fc.property(rule, (text) => {
      const expected = expandByLibrary(text)
      fc.pre(expected[0] === wall)
      expect(expandRule(text, wall, year), text).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

it('a series of long ago is quick to come to today, and one without end does not hang', () => {
  const window = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 6, 1), most: 30 }
  const from = Date.UTC(1901, 2, 3, 12)
  expect(expandRule('FREQ=YEARLY', from, window)).toEqual([Date.UTC(2026, 2, 3, 12)])
  expect(expandRule('FREQ=DAILY', from, window)).toHaveLength(30)
  expect(expandRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', from, window)).toEqual([])
  expect(expandRule('FREQ=DAILY;INTERVAL=999999999;COUNT=99999', from, window)).toEqual([])
})
