import { expect, it } from 'vitest'
import { createBench } from '../testing/create-bench.ts'

it('what was entered in the evening was said on the day of whoever said it', async () => {
  const bench = await createBench({ now: '2026-03-11T03:00:00.000Z' })
  await bench.call('candidates.edit', { zone: 'America/Los_Angeles' })
  const { id } = await bench.call('people.add', { name: 'Ada Sample' })
  expect((await bench.call('people.find', { id })).facts).toMatchObject([{ field: 'name', saidOn: '2026-03-10' }])
  await bench.close()
})
