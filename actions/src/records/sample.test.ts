import { profile } from '@standout/core/profiles'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await createBench({ now: '2026-03-10T18:00:00.000Z' })
})
afterEach(() => bench.close())
const list = () => bench.call('punchlist.list', {})
const everything = async () => ({
  list: await list(),
  targets: await bench.call('targets.list', {}),
  practice: await bench.call('practice.list', {}),
  hints: (await bench.call('hints.list', {})).roles,
  feedback: await bench.call('feedback.list', {}),
})

it('shows a list with stars, practice, foresight and two jobs, and goes without a trace', async () => {
  const before = await everything()
  await bench.call('records.sample', {})
  const { open, done, sayBack, warning, foresight } = await list()
  expect(open.length).toBeGreaterThanOrEqual(5)
  expect(open.some(({ stars }) => stars === 2)).toBe(true)
  expect(done).toHaveLength(1)
  expect(warning).toBeNull()
  expect(sayBack).toContain('my focus')
  expect(foresight.foreseen).toBeGreaterThan(0)
  const { jobs, rows } = await bench.call('targets.gaps', {})
  expect(jobs.map(({ kind }) => kind).toSorted()).toEqual(['five-years', 'watched'])
  expect(rows.some(({ cells }) => cells.length === 2)).toBe(true)
  expect((await bench.call('practice.list', {})).active).toHaveLength(2)
  await bench.call('practice.log', { itemId: open[0]!.id, minutes: 5 })
  await bench.call('records.clear', {})
  expect(await everything()).toEqual(before)
  expect(await bench.call('marks.pin', {})).toMatchObject({ resume: null })
})

it('leaves a resume and a job of one’s own alone', async () => {
  const mine = profile.parse({ basics: { name: 'Ida Moss' }, work: [{ name: 'Tern Lines', highlights: ['Planned ferries'] }] })
  bench.handIn({ kind: 'json-resume', text: '', skipped: [], profile: mine })
  await bench.call('records.import', { file: { name: 'cv.json', base64: 'e30=' }, as: 'me' })
  await bench.call('targets.add', { kind: 'five-years', title: 'Head of planning' })
  await bench.call('records.sample', {})
  await bench.call('records.sample', {})
  await bench.call('records.clear', {})
  expect((await bench.call('targets.list', {})).targets).toMatchObject([{ title: 'Head of planning' }])
  expect(await bench.call('marks.pin', {})).toMatchObject({ resume: { name: 'cv.json' } })
})
