import { type Profile, profile } from '@standout/core/profiles'
import { dialects } from '@standout/store/testing'
import { expect, it } from 'vitest'
import { createBench } from '../testing/create-bench.ts'

const file = { name: 'someone.json', base64: 'e30=' }
const someone = (name: string, more: Partial<Profile>) => profile.parse({ basics: { name }, ...more })
const rower = { interests: [{ name: 'Rowing' }], skills: [{ name: 'SQL' }] }

it('finds common ground from two documents without opening a store', async () => {
  const bench = await createBench({ now: '2026-03-10T18:00:00.000Z' })
  bench.handIn({ kind: 'json-resume', text: '', skipped: [], profile: someone('Ada', rower) })
  const { shared, leftOut } = await bench.call('ground.find', { me: file, them: file })
  expect(shared).toMatchObject([{ kind: 'interest', label: 'rowing', mine: 'Rowing', theirs: 'Rowing' }])
  expect(leftOut).toEqual([{ label: 'SQL', because: 'shared skill' }])
  bench.handIn({ kind: 'connections', rows: [], skipped: [] } as never)
  await expect(bench.call('ground.find', { me: file, them: file })).rejects.toMatchObject({ code: 'ground.no_profile' })
  await bench.close()
})

it.each(dialects)('lays the owner beside one person, with what a hand noted of them, on %s', async (dialect) => {
  const bench = await createBench({ dialect, now: '2026-03-10T18:00:00.000Z' })
  const person = await bench.call('people.add', {
    name: 'Bea',
    notes: 'Rows at weekends: rowing club. She is married with two kids.',
  })
  const before = await bench.call('ground.with', { personId: person.id })
  expect(before).toEqual({ shared: [], leftOut: [], known: { mine: false, theirs: true } })
  bench.handIn({ kind: 'json-resume', text: '', skipped: [], profile: someone('Ada', rower) })
  await bench.call('records.import', { file, as: 'me' })
  const { shared, known } = await bench.call('ground.with', { personId: person.id })
  expect(known).toEqual({ mine: true, theirs: true })
  expect(shared.map(({ label }) => label)).toEqual(['rowing'])
  expect(JSON.stringify(shared)).not.toContain('married')
  await bench.close()
})
