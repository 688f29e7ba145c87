import { expect, test } from 'vitest'
import { weighBalance } from './weigh-balance.ts'

const spread = (...steps: number[]) => steps.map((count, at) => ({ company: ['Alder', 'Birch', 'Cedar'][at]!, steps: count }))

test('with two openings there is nothing to balance', () => {
  expect(weighBalance(spread(1, 0))).toBeNull()
})

test('when nearly everything goes to one company, it is said without blame', () => {
  expect(weighBalance(spread(3, 1, 0))).toContain('75 in 100')
})

test('steps that spread out are called healthy', () => {
  expect(weighBalance(spread(1, 1, 1))).toContain('healthy')
})

test('a week without steps is met with one small one', () => {
  expect(weighBalance(spread(0, 0, 0))).toContain('no steps yet')
})
