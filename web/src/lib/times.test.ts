import { expect, test } from 'vitest'
import { dueInWords, instantToLocal, localToInstant, nextMonday, slotInWords } from './times.ts'

const zone = 'Europe/Berlin'
const now = '2026-03-02T09:00:00Z'

test('what is due later today is said by the part of the day', () => {
  expect(dueInWords('2026-03-02T18:00:00Z', now, zone)).toBe('this evening')
})

test('what was due yesterday is not late: it is for now', () => {
  expect(dueInWords('2026-03-01T18:00:00Z', now, zone)).toBe('now')
})

test('tomorrow and far days are said in words, another year with its year', () => {
  expect(dueInWords('2026-03-03T08:00:00Z', now, zone)).toBe('tomorrow morning')
  expect(dueInWords('2026-03-10T08:00:00Z', now, zone)).toBe('Tuesday 10 March')
  expect(dueInWords('2027-01-04T08:00:00Z', now, zone)).toBe('Monday 4 January 2027')
})

test('a slot is shown in the zone of the candidate', () => {
  expect(slotInWords({ startsAt: '2026-03-03T13:00:00Z', minutes: 45, zone, now })).toBe('tomorrow, 14:00–14:45')
})

test('a local time survives the way to an instant and back, across a clock change', () => {
  for (const local of ['2026-03-28T14:30', '2026-03-29T14:30', '2026-10-25T09:00']) {
    expect(instantToLocal(localToInstant(local, zone) ?? '', zone)).toBe(local)
  }
  expect(localToInstant('2026-07-01T10:00', 'America/New_York')).toBe('2026-07-01T14:00:00.000Z')
  expect(localToInstant('nonsense', zone)).toBeNull()
  expect(localToInstant('0202-03-01T10:00', zone)).toBeNull()
})

test('the next Monday after a Monday is a week away', () => {
  expect(nextMonday('2026-03-02')).toBe('2026-03-09')
  expect(nextMonday('2026-03-08')).toBe('2026-03-09')
})
