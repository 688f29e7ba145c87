import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
beforeAll(async () => {
  bench = await createBench({ now: '2026-03-10T18:00:00.000Z' })
})
afterAll(() => bench.close())

it('each thing sent stands beside its answer, and the formats are counted', async () => {
  const person = await bench.call('people.add', { name: 'Dana Reyes' })
  const opportunity = await bench.call('opportunities.add', { company: 'Tern & Co' })
  const where = { personId: person.id, opportunityId: opportunity.id }
  await bench.call('contacts.log', { ...where, direction: 'out', type: 'gift', format: 'note', at: '2026-02-01T20:00:00Z' })
  await bench.call('contacts.log', { ...where, direction: 'out', type: 'gift', format: 'brief', at: '2026-02-09T09:00:00Z' })
  await bench.call('contacts.log', { ...where, direction: 'in', note: 'We passed it round.', at: '2026-02-11T09:00:00Z' })
  expect(await bench.call('contacts.answered', {})).toMatchObject({
    formats: [
      { format: 'note', sent: 1, answered: 0, open: 0 },
      { format: 'brief', sent: 1, answered: 1, days: 2 },
    ],
    sent: [
      { format: 'brief', state: 'answered', answer: 'We passed it round.', person: { name: 'Dana Reyes' } },
      { format: 'note', state: 'quiet', opportunity: { name: 'Tern & Co' } },
    ],
  })
})
