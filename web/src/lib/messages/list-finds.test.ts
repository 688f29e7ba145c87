import { checkMessage } from '@standout/core/lints'
import { expect, test } from 'vitest'
import { findChange } from './find-change.ts'
import { toFinds } from './list-finds.ts'

const findsOf = (text: string) => toFinds(checkMessage(text, {}).problems, { text, given: {} })

test('what stops comes first, and each find has a name that survives the next check', () => {
  const finds = findsOf('Have you made a decision yet? This is my third mail. I drew the berths.')
  expect(finds[0]?.level).toBe('stop')
  expect(new Set(finds.map(({ id }) => id)).size).toBe(finds.length)
})

test('of many blanks one speaks, and it covers its brackets', () => {
  const text = 'Hi Ida,\n\n[[what they said]] stayed with me. I will draw it on [[a day]].'
  const blanks = findsOf(text).filter(({ blank }) => blank)
  expect(blanks).toHaveLength(1)
  expect(blanks[0]).toMatchObject({ start: 9, end: 27, quote: '[[what they said]]' })
  expect(blanks[0]?.fixes[0]).toMatchObject({ label: 'Fill it in', at: 9 })
})

test('between two texts only what differs is changed', () => {
  expect(findChange('the berths at night', 'the ferries at night')).toEqual({ from: 4, to: 9, insert: 'ferrie' })
  expect(findChange('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' })
  expect(findChange('same', 'same')).toEqual({ from: 4, to: 4, insert: '' })
})
