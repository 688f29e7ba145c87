import { expect, test } from 'vitest'
import { makeSearch } from './fixtures/make-search.ts'

test('an empty search is told how to start', () => {
  expect(makeSearch().names('2026-03-02T10:00:00Z')).toEqual(['first-step'])
})

test('after a talk the debrief is for tonight and the thanks for within a day', () => {
  const moves = makeSearch().talk('a', { at: '2026-03-03T13:00:00Z' }).moves('2026-03-03T15:00:00Z')
  expect(moves.slice(0, 3).map(({ move, dueAt }) => [move, dueAt])).toEqual([
    ['debrief', '2026-03-03T20:00:00.000Z'],
    ['thank-you', '2026-03-04T14:00:00.000Z'],
    ['stand-out', '2026-03-10T08:00:00.000Z'],
  ])
})
