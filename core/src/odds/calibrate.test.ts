import { expect, it } from 'vitest'
import { createDice } from '../shared/testing/roll.ts'
import { calibrate } from './index.ts'

it('readings that say what happens score better than the base rate, and each bin holds what it said', () => {
  const { roll } = createDice(5)
  const told = Array.from({ length: 4000 }, () => {
    const chance = roll()
    return { chance, gut: Math.floor(roll() * 5), passed: roll() < chance, weight: 1 }
  })
  const { bins, reading, feeling, baseRate } = calibrate(told)
  for (const { said, low, high } of bins) {
    expect(said).toBeGreaterThan(low - 0.03)
    expect(said).toBeLessThan(high + 0.03)
  }
  expect(reading.brier).toBeLessThan(baseRate.brier)
  expect(feeling.brier).toBeGreaterThan(baseRate.brier)
})

it('few outcomes make wide ranges, and none make none', () => {
  const [bin] = calibrate([{ chance: 0.3, gut: null, passed: false, weight: 1 }]).bins
  expect(bin!.high - bin!.low).toBeGreaterThan(0.4)
  expect(calibrate([])).toMatchObject({ count: 0, bins: [], gut: [], baseRate: { rate: 0 } })
})
