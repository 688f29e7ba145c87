import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countByFormat, formats, matchAnswers } from './index.ts'

type Touch = Parameters<typeof matchAnswers>[0][number]
let made = 0
const touch = (at: string, more: Partial<Touch> = {}): Touch => {
  made += 1
  return {
    id: `con_${made}`,
    personId: 'per_dana',
    opportunityId: 'opp_acme',
    direction: 'out',
    type: 'gift',
    format: 'brief',
    channel: 'email',
    move: null,
    note: null,
    at: at.includes('T') ? at : `${at}T10:00:00Z`,
    ...more,
  }
}
const back = (at: string, more: Partial<Touch> = {}) =>
  touch(at, { direction: 'in', type: null, format: null, note: 'Thank you!', ...more })
const match = (contacts: Touch[], connectedOn?: Map<string, string>) =>
  matchAnswers(contacts, { now: '2026-03-31T12:00:00Z', zone: 'America/Los_Angeles', ...(connectedOn ? { connectedOn } : {}) })
const states = (contacts: Touch[]) => match(contacts).map(({ format, state }) => `${format} ${state}`)

test('an answer belongs to what went out last, and what went before it stays without one', () => {
  expect(states([touch('2026-03-01', { format: 'note' }), touch('2026-03-09'), back('2026-03-10')])).toEqual([
    'brief answered',
    'note quiet',
  ])
})

test('a second answer to the same thing is not counted twice', () => {
  const results = match([touch('2026-03-09'), back('2026-03-10', { note: 'first' }), back('2026-03-12')])
  expect(results).toMatchObject([{ answeredAt: '2026-03-10T10:00:00Z', answer: 'first' }])
})

test('two weeks have to pass before it is called quiet', () => {
  expect(states([touch('2026-03-20'), touch('2026-03-10')])).toEqual(['brief open', 'brief quiet'])
})

test('somebody else does not answer for them, the company without a name does', () => {
  expect(states([touch('2026-03-09'), back('2026-03-10', { personId: 'per_rob' })])).toEqual(['brief quiet'])
  expect(states([touch('2026-03-09'), back('2026-03-10', { personId: null })])).toEqual(['brief answered'])
  expect(states([touch('2026-03-09'), back('2026-03-10', { personId: null, opportunityId: null })])).toEqual(['brief quiet'])
})

test('an accepted invitation is an answer, one that was accepted before it was sent is none', () => {
  const invite = touch('2026-03-09', { type: 'action', format: null, move: 'invite' })
  expect(match([invite], new Map([['per_dana', '2026-03-11']]))).toMatchObject([{ format: 'invite', state: 'answered' }])
  const evening = touch('2026-03-11T03:00:00Z', { type: 'action', format: 'invite' })
  expect(match([evening], new Map([['per_dana', '2026-03-10']]))).toMatchObject([{ state: 'answered' }])
  expect(match([invite], new Map([['per_dana', '2025-03-11']]))).toMatchObject([{ state: 'quiet' }])
})

test('by format: how many, how many answered, and how long it took', () => {
  const results = match([
    touch('2026-01-05'),
    back('2026-01-06'),
    touch('2026-02-05'),
    back('2026-02-10'),
    touch('2026-03-01', { format: 'note' }),
    touch('2026-03-29'),
  ])
  expect(countByFormat(results)).toEqual([
    { format: 'brief', sent: 3, answered: 2, open: 1, days: 3 },
    { format: 'note', sent: 1, answered: 0, open: 0, days: null },
  ])
})

test('whatever the history, nothing is counted twice or lost', () => {
  const contacts = fc.array(
    fc
      .record({
        personId: fc.constantFrom<`per_${string}` | null>('per_dana', 'per_rob', null),
        opportunityId: fc.constantFrom<`opp_${string}` | null>('opp_acme', 'opp_other', null),
        direction: fc.constantFrom('out' as const, 'in' as const),
        type: fc.constantFrom('ask' as const, 'gift' as const, null),
        format: fc.constantFrom(...formats, null),
        at: fc.integer({ min: 0, max: 90 * 24 }).map((hours) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString()),
      })
      .map((more) => touch(more.at, more)),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(contacts, (history) => {
      const results = match(history)
      const counted = countByFormat(results)
      const sum = (field: 'sent' | 'answered' | 'open') => counted.reduce((all, one) => all + one[field], 0)
      expect(sum('sent')).toBe(history.filter(({ direction, type }) => direction === 'out' && type !== null).length)
      expect(sum('answered')).toBeLessThanOrEqual(history.filter(({ direction }) => direction === 'in').length)
      expect(sum('answered') + sum('open')).toBeLessThanOrEqual(sum('sent'))
      for (const { at, answeredAt } of results)
        if (answeredAt) expect(Date.parse(answeredAt)).toBeGreaterThanOrEqual(Date.parse(at))
    }),
  )
})
