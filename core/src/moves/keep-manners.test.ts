import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays, dateToDay, type IsHoliday, instantToDay } from '../shared/index.ts'
import { makeSearch } from './fixtures/make-search.ts'
import type { Move } from './move.ts'

const hour = 3_600_000
const start = Date.parse('2026-03-02T08:00:00Z')
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Australia/Lord_Howe'] as const

/** Someone who looks at odd hours and does at once whatever is due, logged or only ticked off. */
const story = fc.record({
  zone: fc.constantFrom(...zones),
  talkAt: fc.integer({ min: 0, max: 72 }),
  promise: fc.option(
    fc.record({
      days: fc.integer({ min: 0, max: 30 }),
      kind: fc.constantFrom('for-all' as const, 'only-if-yes' as const, 'vague' as const),
    }),
    { nil: null },
  ),
  people: fc.constantFrom(['Dana'], ['Dana', 'Rob'], []),
  committee: fc.boolean(),
  holidays: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 8 }),
  looks: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 20, maxLength: 45 }),
  answers: fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 2 }),
  own: fc.array(
    fc.record({ at: fc.integer({ min: 80, max: 1200 }), type: fc.constantFrom('ask' as const, 'gift' as const, null) }),
    { maxLength: 3 },
  ),
  noAt: fc.option(fc.integer({ min: 100, max: 1500 }), { nil: null }),
  logs: fc.boolean(),
})
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never
interface Sent {
  at: number
  day: number
  person: string | null
  type: Move['type']
  byHand: boolean
}

const iso = (at: number) => new Date(at).toISOString()
const dateOf = (at: number) => iso(at).slice(0, 10)

function live(of: Story) {
  const talkAt = start + of.talkAt * hour
  const search = makeSearch(of.zone)
  search.talk('a', { at: iso(talkAt), with: [...of.people] })
  const promisedBy = of.promise && dateOf(talkAt + of.promise.days * 24 * hour)
  search.debrief('a', { promise: of.promise?.kind ?? null, promisedBy })
  if (of.committee) search.change({ employer: ['committee'] })
  const holidays = of.holidays.map((day) => dateOf(start + day * 24 * hour))
  search.holidays(...holidays)
  const isHoliday: IsHoliday = (date) => holidays.includes(date)
  const sent: Sent[] = []
  const answers = of.answers.map((hours) => talkAt + hours * hour).sort((a, b) => a - b)
  const note = (at: number, one: Omit<Sent, 'at' | 'day'>) => sent.push({ ...one, at, day: instantToDay(iso(at), of.zone) })
  for (const { at, type } of of.own) {
    const moment = talkAt + at * hour
    search.contact({ at: iso(moment), person: of.people[0] ?? null, type })
    if (type) note(moment, { person: of.people[0] ?? null, type, byHand: true })
  }
  const noAt = of.noAt === null ? null : talkAt + of.noAt * hour
  let isClosed = false
  const told = new Set<number>()
  let now = start
  for (const gap of of.looks) {
    now += gap * hour
    for (const at of answers)
      if (at <= now && !told.has(at)) {
        told.add(at)
        search.answered(iso(at), of.people[0] ?? null)
      }
    if (noAt !== null && now >= noAt && !isClosed) {
      isClosed = true
      search.change({ outcome: 'declined-by-them' }).step('declined-by-them', dateOf(noAt))
    }
    for (const move of search.moves(iso(now))) {
      if (move.blockedBy || Date.parse(move.dueAt) > now) continue
      search.decide(move.id, 'done', { at: iso(now) })
      if (move.type === 'own') continue
      const person = move.person?.name ?? null
      note(now, { person, type: move.type, byHand: false })
      if (of.logs) search.contact({ at: iso(now), person, type: move.type as 'gift', move: move.move, moveId: move.id })
    }
  }
  return { sent, answers, noAt, promisedBy, isHoliday, talkAt }
}

const reaches = (a: Sent, b: Sent) => a.person === b.person || a.person === null || b.person === null

test('whoever does everything that is due never presses anyone', () => {
  let asked = 0
  let given = 0
  fc.assert(
    fc.property(story, (of) => {
      const { sent, answers, noAt, promisedBy, isHoliday, talkAt } = live(of)
      const apart = (earlier: Sent, later: Sent) => later.day >= addWorkingDays(earlier.day, 5, isHoliday)
      const since = (moment: number) => Math.max(Number.NEGATIVE_INFINITY, ...answers.filter((at) => at <= moment))
      for (const one of sent.filter(({ byHand }) => !byHand)) {
        const before = sent.filter((other) => other.type === one.type && other.at < one.at && reaches(other, one))
        if (one.type === 'ask') {
          asked++
          expect(noAt === null || one.at < noAt).toBe(true)
          expect(before.every((other) => apart(other, one))).toBe(true)
          expect(before.filter(({ at }) => at > since(one.at)).length).toBeLessThan(2)
          const heardAfter = answers.some((at) => at <= one.at && promisedBy && dateOf(at) > promisedBy)
          if (promisedBy && !heardAfter && dateToDay(promisedBy) >= instantToDay(iso(talkAt + hour), of.zone))
            expect(one.day).toBeGreaterThanOrEqual(addWorkingDays(dateToDay(promisedBy), 2, isHoliday))
        }
        if (one.type === 'gift') {
          given++
          expect(before.every((other) => apart(other, one))).toBe(true)
          const answer = Math.max(since(one.at), noAt !== null && noAt < one.at ? noAt : Number.NEGATIVE_INFINITY)
          expect(before.filter(({ at }) => at > answer).length).toBeLessThan(3)
          expect(one.day).toBeGreaterThanOrEqual(instantToDay(iso(talkAt), of.zone) + 7)
        }
      }
    }),
    { numRuns: 300 },
  )
  expect(asked).toBeGreaterThan(100)
  expect(given).toBeGreaterThan(100)
})

test('there is never nothing to do while something is open, and ids are never shared', () => {
  fc.assert(
    fc.property(story, fc.integer({ min: 0, max: 2000 }), (of, hours) => {
      const search = makeSearch(of.zone)
      search.talk('a', { at: iso(start), with: [...of.people] })
      search.debrief('a', { promisedBy: of.promise && dateOf(start + of.promise.days * 24 * hour) })
      for (const { at, type } of of.own) search.contact({ at: iso(start + at * hour), type, person: of.people[0] ?? null })
      const moves = search.moves(iso(start + 2 * hour + hours * hour))
      expect(moves.filter(({ blockedBy }) => !blockedBy).length).toBeGreaterThan(0)
      expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length)
    }),
    { numRuns: 300 },
  )
})
