import { expect, it } from 'vitest'
import { centsToText, hoursInWords, moneyInWords, textToCents } from './money.ts'

it('reads what people type as money, and says what is none', () => {
  expect(['12,50', ' 3 ', '', '0.1'].map(textToCents)).toEqual([1250, 300, 0, 10])
  expect(['a lot', '-3', '1.234', '1e3'].map(textToCents)).toEqual([null, null, null, null])
  expect([0, 300, 1250].map(centsToText)).toEqual(['', '3', '12.50'])
})

it('says money and hours as people do', () => {
  expect(moneyInWords(1250, null)).toBe('12.50')
  expect(moneyInWords(1200, 'EUR')).toBe('€12')
  expect([0, 0.5, 2, 2.3333].map(hoursInWords)).toEqual(['0 min', '30 min', '2 h', '2 h 20 min'])
})
