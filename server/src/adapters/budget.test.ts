import { fitBudget, type Outing } from '@standout/core/budget'
import { afterAll, describe, expect, it } from 'vitest'
import { createHelper } from '../jobs/helper.ts'
import { createBudget } from './budget.ts'
import { createSolver } from './solve-with-highs.ts'

const helper = createHelper()
const { fit } = createBudget(helper)
afterAll(() => helper.close())

const start = Date.UTC(2026, 2, 9, 8)
const makeOutings = (count: number, seed = 1): Outing[] =>
  Array.from({ length: count }, (_, place) => (place + 1) * seed).map((at) => ({
    id: `event ${at}`,
    title: `Event ${at}`,
    startsAt: start + ((at * 37) % 100) * 3_600_000,
    endsAt: start + (((at * 37) % 100) + 1 + (at % 4)) * 3_600_000,
    travelMinutes: (at * 7) % 60,
    cost: { transport: at % 5, entry: (at * 11) % 23, drinks: 0, food: at % 3 ? 0 : 8.5 },
    expectedConversations: ((at * 13) % 17) / 4,
    small: at % 3 === 0,
    innerCircle: at % 7 === 0,
  }))

const outings = makeOutings(40)

describe('fitting a budget in the helper process', () => {
  it('is proven, keeps both limits and says why of each', async () => {
    const made = await fit(outings, { money: 60, hours: 12 }, { currency: 'EUR' })
    expect(made).toMatchObject({ optimal: true, gap: 0 })
    expect(made.spend).toBeLessThanOrEqual(60)
    expect(made.hours).toBeLessThanOrEqual(12)
    expect(made.why).toHaveLength(40)
    const quick = await fit(outings, { money: 60, hours: 12 }, { currency: 'EUR', quick: true })
    expect(quick.chosen).toEqual(made.chosen)
    expect(made.why.some(({ because }) => because.includes('€'))).toBe(true)
  })
  it('HiGHS by itself finds the same as the search in whole numbers, and proves it', async () => {
    const solver = await createSolver()
    for (let seed = 1; seed <= 20; seed++) {
      const [given, limits] = [makeOutings(10 + seed, seed), { money: 20 + seed * 3, hours: 4 + seed }]
      const exact = fitBudget(given, limits, { solve: () => undefined, hasTime: () => true })
      const solved = fitBudget(given, limits, { solve: (model) => solver(model, 5), hasTime: () => false })
      expect(solved).toMatchObject({ optimal: true, gap: 0 })
      const worth = ({ chosen }: typeof exact) =>
        given
          .filter(({ id }) => chosen.includes(id))
          .reduce((sum, one) => sum + one.expectedConversations * (one.small ? 1.2 : 1) * (one.innerCircle ? 1.2 : 1), 0)
      expect(worth(solved)).toBeCloseTo(worth(exact), 9)
    }
  })
})
