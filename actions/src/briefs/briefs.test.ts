import { emptyDebriefPerson, emptyDebriefTalk } from '@standout/core/debriefs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await createBench({ now: '2026-03-10T18:00:00.000Z' })
})
afterEach(() => bench.close())

async function talked(theirProblems: string, opportunityId?: `opp_${string}`, likedBut = '') {
  const opportunity = opportunityId ?? (await bench.call('opportunities.add', { company: 'Tern/Co', role: 'Planner' })).id
  const interview = await bench.call('interviews.schedule', {
    opportunityId: opportunity,
    startsAt: opportunityId ? '2026-03-12T10:00:00Z' : '2026-03-09T10:00:00Z',
    attendees: [{ name: 'Marta Klein' }],
  })
  const { personId } = interview.attendees[0]!
  const marta = { ...emptyDebriefPerson({ personId, name: 'Marta Klein', with: null, decides: true }), likedBut }
  const content = { gut: 3, talk: { ...emptyDebriefTalk(), theirProblems }, people: [marta] }
  await bench.call('debriefs.write', { interviewId: interview.id, content, version: 0, key: `save-of-${interview.id}` })
  return { opportunity, personId, interviewId: interview.id }
}

it('opens a draft from what was noted, and opens the same one again', async () => {
  const { opportunity, personId, interviewId } = await talked('orders wait for weeks', undefined, 'but too junior')
  const brief = await bench.call('briefs.open', { opportunityId: opportunity })
  expect(brief).toMatchObject({
    personId,
    interviewId,
    revision: 1,
    version: 1,
    title: 'Planner: my view of the work to be done',
  })
  expect(brief.understood).toEqual([{ text: 'Orders wait for weeks.', quote: 'orders wait for weeks' }])
  expect((await bench.call('briefs.open', { opportunityId: opportunity })).id).toBe(brief.id)
  const found = await bench.call('briefs.find', { id: brief.id })
  expect(found).toMatchObject({
    news: 0,
    newTalks: 0,
    reminders: [{ kind: 'liked-but', words: 'but too junior', name: 'Marta Klein' }],
    around: { company: 'Tern/Co', person: 'Marta Klein', talks: 1, on: '2026-03-10' },
  })
  expect(JSON.stringify(found.brief)).not.toContain('junior')
  expect(await bench.call('briefs.list', {})).toMatchObject([{ id: brief.id, company: 'Tern/Co', revision: 1 }])
})

it('a save counts once, and never runs over another one', async () => {
  const { opportunity } = await talked('late ships')
  const { id, version, ...brief } = await bench.call('briefs.open', { opportunityId: opportunity })
  const content = { ...brief, title: 'Mine' }
  const saved = await bench.call('briefs.write', { id, version, key: 'one-of-mine', content })
  expect(saved).toMatchObject({ repeated: false, brief: { title: 'Mine', version: 2 } })
  expect(await bench.call('briefs.write', { id, version, key: 'one-of-mine', content })).toMatchObject({ repeated: true })
  await expect(bench.call('briefs.write', { id, version, key: 'other-save', content })).rejects.toMatchObject({
    code: 'briefs.conflict',
  })
  const long = { ...content, first: ['x'.repeat(1001)] }
  await expect(bench.call('briefs.write', { id, version: 2, key: 'third-save', content: long })).rejects.toThrow(
    '1,000 characters',
  )
})

it('the next talk makes the next draft, and what was written stays', async () => {
  const { opportunity } = await talked('late ships')
  const { id, version, ...brief } = await bench.call('briefs.open', { opportunityId: opportunity })
  await bench.call('briefs.write', { id, version, key: 'one-of-mine', content: { ...brief, first: ['My own look.'] } })
  expect(await bench.call('briefs.revise', { id })).toMatchObject({ revised: false })
  await talked('customers cancel in winter', opportunity)
  expect(await bench.call('briefs.find', { id })).toMatchObject({ newTalks: 1, news: expect.any(Number) })
  const { brief: revised } = await bench.call('briefs.revise', { id })
  expect(revised).toMatchObject({ revision: 2, version: 3 })
  expect(revised.understood.map(({ text }) => text)).toEqual(['Late ships.', 'Customers cancel in winter.'])
  expect(revised.first[0]).toBe('My own look.')
})

it('writes one file for one draft, under a name that every system takes', async () => {
  const { opportunity } = await talked('late ships')
  const { id } = await bench.call('briefs.open', { opportunityId: opportunity })
  const first = await bench.call('briefs.export', { id, format: 'docx-page' })
  expect(first).toMatchObject({ name: 'Work brief for Tern-Co, draft 1.docx', href: `/api/files/${first.fileId}` })
  expect((await bench.call('briefs.export', { id, format: 'docx-page' })).fileId).toBe(first.fileId)
  await bench.call('briefs.remove', { id })
  await expect(bench.call('briefs.export', { id, format: 'pptx' })).rejects.toMatchObject({ code: 'briefs.not_found' })
})
