import { expect, it } from 'vitest'
import { balanceWeek, countWeek } from './index.ts'

const of = (id: string, effort: number, chance: number) => ({ id, name: id, effort, chance })

it('counts what went out and talks of the last seven days, and nothing else', () => {
  const now = '2026-03-06T12:00:00Z'
  const out = (at: string) => ({ opportunityId: 'opp_a' as const, direction: 'out' as const, at })
  const talk = (startsAt: string, status: 'held' | 'cancelled') => ({ opportunityId: 'opp_b' as const, status, startsAt })
  const steps = countWeek(
    {
      contacts: [out('2026-03-05T12:00:00Z'), out('2026-02-20T12:00:00Z'), { ...out('2026-03-05T13:00:00Z'), direction: 'in' }],
      interviews: [
        talk('2026-03-02T09:00:00Z', 'held'),
        talk('2026-03-03T09:00:00Z', 'cancelled'),
        talk('2026-03-09T09:00:00Z', 'held'),
      ],
    },
    now,
  )
  expect([...steps]).toEqual([
    ['opp_a', 1],
    ['opp_b', 1],
  ])
})

it('says a word when one takes over, when a good chance is forgotten, and else lets it be', () => {
  expect(balanceWeek([of('Alder', 8, 0.1), of('Birch', 1, 0.3), of('Cedar', 1, 0.2)]).nudge).toMatchObject({
    kind: 'one-takes-over',
    name: 'Alder',
  })
  expect(balanceWeek([of('Alder', 4, 0.3), of('Birch', 3, 0.3), of('Cedar', 0, 0.4)]).nudge).toMatchObject({
    kind: 'forgotten',
    name: 'Cedar',
  })
  expect(balanceWeek([of('Alder', 4, 0.3), of('Birch', 3, 0.3), of('Cedar', 2, 0.4)]).nudge.kind).toBe('even')
  expect(balanceWeek([of('Alder', 1, 0.3), of('Birch', 0, 0.3)]).nudge.kind).toBe('little')
})
