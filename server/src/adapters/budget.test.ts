import type { Outing } from '@standout/core/budget'
import { afterAll, describe, expect, it } from 'vitest'
import { createHelper } from '../jobs/helper.ts'
import { createBudget } from './budget.ts'

const helper = createHelper()
const { fit } = createBudget(helper)
afterAll(() => helper.close())

const start = Date.UTC(2026, 2, 9, 8)
const outings: Outing[] = Array.from({ length: 40 }, (_, at) => ({
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

describe('fitting a budget in the helper process', () => {
  it('is proven, keeps both limits and says why of each', async () => {
    const made = await fit(outings, { money: 60, hours: 12 }, { currency: 'EUR' })
    expect(made).toMatchObject({ optimal: true, gap: 0 })
    expect(made.spend).toBeLessThanOrEqual(60)
    expect(made.hours).toBeLessThanOrEqual(12)
    expect(made.why).toHaveLength(40)
    expect(await fit(outings, { money: 60, hours: 12 }, { currency: 'EUR', quick: true })).toEqual(made)
    expect(made.why.some(({ because }) => because.includes('€'))).toBe(true)
  })
})
