import type { Move } from '@standout/core/moves'
import { expect, test } from 'vitest'
import { waysTo } from './ways-to.ts'

const move: Move = {
  id: 'thank-you:opp_1:per_1:int_1',
  move: 'thank-you',
  type: 'action',
  opportunity: { id: 'opp_1', name: 'Planner at Gannet' },
  person: { id: 'per_1', name: 'Ida' },
  interviewId: 'int_1',
  dueAt: '2026-03-03T14:00:00Z',
  because: '',
  basis: 'S4.5',
  blockedBy: null,
}

test('a courtesy leads to its draft', () => {
  expect(waysTo(move)).toEqual([
    { href: '/messages/open?move=thank-you%3Aopp_1%3Aper_1%3Aint_1', label: 'Write it', begins: true },
  ])
})

test('standing out can be done in three ways', () => {
  expect(waysTo({ ...move, move: 'stand-out', id: 'stand-out:x' }).map(({ href }) => href)).toEqual([
    '/briefs/open?opportunity=opp_1',
    '/videos/open?opportunity=opp_1&person=per_1',
    '/messages/open?move=stand-out%3Ax',
  ])
})

test('an hour elsewhere may be an evening out, and an evening is noted on its own page', () => {
  expect(waysTo({ ...move, move: 'elsewhere' })).toMatchObject([{ href: '/events' }])
  expect(waysTo({ ...move, move: 'note-evening', id: 'note-evening:-:-:evt_1' })).toMatchObject([{ href: '/events/evt_1' }])
})

test('what sends nothing has no draft', () => {
  for (const name of ['nothing-more', 'answer-offer', 'first-step'] as const) expect(waysTo({ ...move, move: name })).toEqual([])
})
