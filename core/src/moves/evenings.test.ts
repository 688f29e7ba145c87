import { expect, it } from 'vitest'
import { noHolidays } from '../shared/index.ts'
import { rankMoves } from './rank-moves.ts'
import type { Situation } from './situation.ts'

const guest = (name: string, talked: boolean | null) => ({
  personId: `per_${name}` as const,
  name,
  expected: true,
  talked,
  asExpected: null,
  words: '',
})
const evening = (more: object = {}): NonNullable<Situation['evenings']>[number] => ({
  id: 'evt_walk',
  title: 'Harbour walk',
  endsAt: '2026-03-05T20:00:00Z',
  decision: 'going',
  notedAt: null,
  people: [],
  ...more,
})
const moves = (one: ReturnType<typeof evening>, { now = '2026-03-06T10:00:00Z', contacts = [] as Situation['contacts'] } = {}) =>
  rankMoves(
    {
      candidate: { zone: 'UTC' },
      opportunities: [],
      interviews: [],
      debriefs: [],
      people: [],
      contacts,
      decisions: [],
      evenings: [one],
    },
    { now, isHoliday: noHolidays },
  ).filter(({ move }) => move !== 'first-step')

it('asks after an evening who was really talked to, for as long as anyone remembers', () => {
  expect(moves(evening())).toMatchObject([
    { move: 'note-evening', type: 'own', id: 'note-evening:-:-:evt_walk', dueAt: '2026-03-05T21:00:00.000Z', basis: 'S2.3' },
  ])
  expect(moves(evening({ decision: 'not' }))).toEqual([])
  expect(moves(evening(), { now: '2026-03-05T19:00:00Z' })).toEqual([])
  expect(moves(evening(), { now: '2026-03-20T19:00:00Z' })).toEqual([])
})

it('gives something to those met, once, and leaves the others', () => {
  const noted = evening({ notedAt: '2026-03-06T08:00:00Z', people: [guest('mara', true), guest('jo', false)] })
  expect(moves(noted)).toMatchObject([{ move: 'follow-up', type: 'gift', person: { id: 'per_mara', name: 'mara' } }])
  const sent = { personId: 'per_mara' as const, opportunityId: null, direction: 'out' as const, type: 'gift' as const }
  expect(moves(noted, { contacts: [{ ...sent, move: null, moveId: null, at: '2026-03-06T09:00:00Z' }] })).toEqual([])
  expect(moves(noted, { now: '2026-03-25T10:00:00Z' })).toEqual([])
})
