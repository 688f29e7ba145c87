import { expect, it } from 'vitest'
import { createCountingId, createNewId } from './ids.ts'

it('ids sort in the order in which they were made, even within one millisecond and when the clock goes back', () => {
  const times = [1_770_000_000_000, 1_770_000_000_000, 1_769_999_999_000, 1_770_000_000_001]
  const newId = createNewId(() => times.shift() ?? 1_770_000_000_002)
  const ids = Array.from({ length: 500 }, () => newId('person'))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(500)
  for (const id of ids) expect(id).toMatch(/^per_[0-9a-z]{23}$/)
})

it('in tests they count', () => {
  const newId = createCountingId()
  expect([newId('person'), newId('person'), newId('change')]).toEqual(['per_1', 'per_2', 'chg_1'])
})
