import { expect, it } from 'vitest'
import { wholeLetters } from './whole-letters.ts'

it('lets halves of letters go and keeps whole ones', () => {
  expect(wholeLetters('a⛴🚢'.slice(0, -1))).toBe('a⛴')
  expect(wholeLetters('🚢b'.slice(1))).toBe('b')
  expect(wholeLetters('🚢👩‍👧 ü')).toBe('🚢👩‍👧 ü')
})
