import { profile } from '@standout/core/profiles'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
beforeAll(async () => {
  bench = await createBench({ now: '2026-03-10T18:00:00.000Z' })
})
afterAll(() => bench.close())
const pin = () => bench.call('marks.pin', {})
const lines = ['Planned the winter timetable of four ferries for 90,000 guests', 'Built statistics of delays in Excel']
const bring = (highlights: string[]) => {
  const mine = profile.parse({
    basics: { name: 'Robin Ashdown' },
    work: [{ name: 'Tern Lines', position: 'Planner', highlights }],
  })
  bench.handIn({ kind: 'json-resume', text: '', skipped: [], profile: mine })
  return bench.call('records.import', { file: { name: `cv-${highlights.length}.json`, base64: 'e30=' }, as: 'me' })
}

it('says that there is no resume yet, and has nothing to draw on', async () => {
  await bench.call('feedback.keep', { words: 'I would like to see more statistics. And more French.', name: 'Ida' })
  expect(await pin()).toEqual({ resume: null, lines: [], pins: [] })
  await expect(bench.call('marks.export', {})).rejects.toMatchObject({ code: 'marks.no_resume' })
})

it('pins what was asked for to the version that came in last, and the list knows it', async () => {
  await bring(lines)
  const { resume, pins } = await pin()
  expect(resume).toMatchObject({ name: 'cv-2.json', importedAt: '2026-03-10T18:00:00.000Z' })
  expect(pins).toMatchObject([
    { label: 'Statistics', verdict: 'punch-up', voices: 1, who: 'Ida', byHand: false },
    { verdict: 'next-focus', line: null },
  ])
  const { open } = await bench.call('punchlist.list', {})
  expect(open.find(({ text }) => text === 'Statistics')).toMatchObject({ verdict: 'punch-up', line: lines[1] })
})

it('what a hand decided stays when a newer resume comes in, on the same line', async () => {
  const { pins } = await pin()
  await bench.call('feedback.correct', { key: pins[0]!.key, verdict: 'punch-up', line: lines[0]! })
  await bring(['Led a crew of six', ...lines])
  const after = await pin()
  expect(after.resume?.name).toBe('cv-3.json')
  const mine = after.pins.find(({ byHand }) => byHand)!
  expect(mine.verdict).toBe('punch-up')
  expect(after.lines[mine.line!]!.text).toBe(lines[0])
})

it('words the line again from the practice log alone', async () => {
  const { open } = await bench.call('punchlist.list', {})
  const item = open.find(({ text }) => text === 'Statistics')!
  await bench.call('practice.log', { itemId: item.id, minutes: 30, did: 'Counted 1,240 guests a week.' })
  const { pins } = await pin()
  expect(pins.find(({ byHand }) => byHand)!.wording).toEqual({
    text: `${lines[0]}; Counted 1,240 guests a week`,
    facts: [{ text: 'Counted 1,240 guests a week', from: 'practice' }],
  })
})

it('lets go, by rule, of one voice that no posting of the target agrees with, until the target asks', async () => {
  const target = await bench.call('targets.add', { kind: 'five-years', title: 'Head of planning' })
  for (const skill of ['SQL', 'Excel', 'statistics'])
    await bench.call('targets.bring', {
      targetId: target.id,
      text: `Head of planning\n\nRequirements\n- Strong ${skill}\n- Leading people`,
    })
  const french = async () => (await pin()).pins.find(({ label }) => label === 'French')
  expect(await french()).toMatchObject({ verdict: 'let-go', runnerUp: { verdict: 'next-focus' } })
  expect((await bench.call('punchlist.list', {})).letGo).toMatchObject([{ text: 'French' }])
  await bench.call('targets.bring', { targetId: target.id, text: 'Head of planning\n\nRequirements\n- Fluent French' })
  expect(await french()).toMatchObject({ verdict: 'next-focus' })
  const { rows } = await bench.call('targets.gaps', {})
  expect(rows.find(({ skill }) => /french/i.test(skill))).toMatchObject({ evidence: null })
})
