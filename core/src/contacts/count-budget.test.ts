import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkingDays, dateToDay, instantToDay, noHolidays } from '../shared/index.ts'
import { type BudgetOf, countBudget } from './count-budget.ts'

const calendar = {
  dayOf: (at: string) => instantToDay(at, 'Europe/Berlin'),
  addWorkingDays: (day: number, days: number) => addWorkingDays(day, days, noHolidays),
}
const of: BudgetOf = {
  personId: 'per_dana',
  opportunityId: 'opp_acme',
  asksFrom: dateToDay('2026-03-19'),
  stageSince: null,
  closedOn: null,
}

type Touch = Parameters<typeof countBudget>[0][number]
const touch = (at: string, more: Partial<Touch> = {}): Touch => ({
  personId: 'per_dana',
  opportunityId: 'opp_acme',
  direction: 'out',
  type: 'ask',
  at: `${at}T10:00:00Z`,
  ...more,
})
const count = (contacts: Touch[], more: Partial<BudgetOf> = {}) => countBudget(contacts, { ...of, ...more }, calendar)

describe('asks', () => {
  test('the first ask waits for its day', () => {
    expect(count([]).asks).toEqual({ sent: 0, left: 2, last: null, next: of.asksFrom })
  })

  test('asked on Thursday 12 March, so not before Thursday 19 March', () => {
    const { asks } = count([touch('2026-03-12')], { asksFrom: dateToDay('2026-03-10') })
    expect(asks).toMatchObject({ sent: 1, left: 1, next: dateToDay('2026-03-19') })
  })

  test('two without an answer are all', () => {
    expect(count([touch('2026-03-12'), touch('2026-03-20')]).asks).toMatchObject({ sent: 2, left: 0, next: null })
  })

  test('an answer opens the budget again, but the distance stays', () => {
    const { asks } = count([
      touch('2026-03-12'),
      touch('2026-03-20'),
      touch('2026-03-20', { direction: 'in', at: '2026-03-20T15:00:00Z' }),
    ])
    expect(asks).toMatchObject({ sent: 0, left: 2, next: dateToDay('2026-03-27') })
  })

  test('a new stage is a new budget', () => {
    expect(count([touch('2026-03-02'), touch('2026-03-09')], { stageSince: dateToDay('2026-03-11') }).asks.left).toBe(2)
  })

  test('after a no nobody is asked', () => {
    expect(count([], { closedOn: dateToDay('2026-03-11') }).asks).toMatchObject({ left: 0, next: null })
  })

  test("someone else's asks do not count, those to nobody by name do", () => {
    const rob = touch('2026-03-12', { personId: 'per_rob' })
    expect(count([rob]).asks.sent).toBe(0)
    expect(count([touch('2026-03-12', { personId: null })]).asks.sent).toBe(1)
    expect(count([touch('2026-03-12', { personId: null, opportunityId: 'opp_other' })]).asks.sent).toBe(0)
  })

  test('an ask about another role keeps the distance to the same person', () => {
    const { asks } = count([touch('2026-03-16', { opportunityId: 'opp_other' })], { asksFrom: dateToDay('2026-03-17') })
    expect(asks).toMatchObject({ sent: 0, next: dateToDay('2026-03-23') })
  })

  test('a message of unknown kind keeps the distance without using the budget up', () => {
    expect(count([touch('2026-03-18', { type: null })]).asks).toMatchObject({ sent: 0, left: 2, next: dateToDay('2026-03-25') })
  })
})

describe('gifts', () => {
  const gift = (at: string) => touch(at, { type: 'gift' })

  test('a first gift may go at any time, the next after a working week', () => {
    expect(count([]).gifts).toEqual({ sent: 0, left: 3, last: null, next: null })
    expect(count([gift('2026-03-10')]).gifts).toMatchObject({ left: 2, next: dateToDay('2026-03-17') })
  })

  test('three without any answer are all, until there is one', () => {
    const three = [gift('2026-03-10'), gift('2026-03-17'), gift('2026-03-24')]
    expect(count(three).gifts).toMatchObject({ left: 0, next: null })
    expect(count([...three, touch('2026-03-25', { direction: 'in', type: null })]).gifts.left).toBe(3)
  })

  test('a no answers the gifts before it', () => {
    expect(
      count([gift('2026-03-10'), gift('2026-03-17'), gift('2026-03-24')], { closedOn: dateToDay('2026-03-26') }).gifts.left,
    ).toBe(3)
  })
})

test('whatever the history, what is left is never below none and the next day keeps every distance', () => {
  const contacts = fc.array(
    fc.record({
      personId: fc.constantFrom<`per_${string}` | null>('per_dana', 'per_rob', null),
      opportunityId: fc.constantFrom<`opp_${string}` | null>('opp_acme', 'opp_other', null),
      direction: fc.constantFrom('out' as const, 'in' as const),
      type: fc.constantFrom('ask' as const, 'gift' as const, 'action' as const, null),
      at: fc.integer({ min: 0, max: 120 * 24 }).map((hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString()),
    }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(contacts, (history) => {
      const { asks, gifts } = count(history)
      expect(asks.left + Math.min(asks.sent, 2)).toBe(2)
      expect(gifts.left + Math.min(gifts.sent, 3)).toBe(3)
      const mine = history.filter(({ direction, personId }) => direction === 'out' && personId === 'per_dana')
      for (const { type, at } of mine) {
        const weekLater = calendar.addWorkingDays(calendar.dayOf(at), 5)
        if (type === 'ask' && asks.next !== null) expect(asks.next).toBeGreaterThanOrEqual(weekLater)
        if (type === 'gift' && gifts.next !== null) expect(gifts.next).toBeGreaterThanOrEqual(weekLater)
      }
      if (asks.next !== null) expect(asks.next).toBeGreaterThanOrEqual(of.asksFrom)
    }),
    { numRuns: 500 },
  )
})
