import { emptyDebriefPerson, emptyDebriefTalk } from '@standout/core/debriefs'
import { profile } from '@standout/core/profiles'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await createBench({ now: '2026-03-10T18:00:00.000Z' })
})
afterEach(() => bench.close())

async function planTalk(more: { opportunityId?: `opp_${string}`; startsAt?: string; names?: string[] } = {}) {
  const opportunityId = more.opportunityId ?? (await bench.call('opportunities.add', { company: 'Tern/Co', role: 'Planner' })).id
  return bench.call('interviews.schedule', {
    opportunityId,
    startsAt: more.startsAt ?? '2026-03-12T09:00:00Z',
    scheduledMinutes: 45,
    place: 'Quay 4, first floor · https://meet.example/abc',
    notes: 'Please bring a photo ID. We look forward to it.',
    attendees: (more.names ?? ['Marta Klein']).map((name) => ({ name, with: 'hiring-manager' as const, decides: true })),
  })
}

const resume = profile.parse({
  basics: { name: 'Robin Ashdown', summary: 'I make timetables hold. In my free time I row.' },
  work: [
    {
      name: 'Gull Lines',
      position: 'Planner',
      startDate: '2021-03',
      highlights: ['Cut missed connections by 31%', 'Led 4 people'],
    },
  ],
  skills: [{ name: 'Planning' }, { name: 'SQL' }],
})

async function bringResume() {
  bench.handIn({ kind: 'json-resume', text: '', skipped: [], profile: resume })
  await bench.call('records.import', { file: { name: 'cv.json', base64: 'e30=' }, as: 'me' })
}

it('begins with the person, and holds the notes, the resume and where to go', async () => {
  await bringResume()
  const { id } = await planTalk()
  const kit = await bench.call('kits.find', { interviewId: id })
  expect(kit).toMatchObject({
    company: 'Tern/Co',
    role: 'Planner',
    firstTime: true,
    when: ['Thursday 12 March 2026, 09:00–09:45 (UTC)'],
  })
  expect(kit.people).toMatchObject([{ name: 'Marta Klein', about: 'Tern/Co · hiring manager · decides', hasProfile: false }])
  expect(kit.account).toMatchObject({ edited: false })
  expect(kit.account.lines.join('\n')).toContain('Cut missed connections by 31%')
  expect(kit.resume?.sections.map(({ title }) => title)).toEqual(['Summary', 'Experience', 'Skills'])
  const said = kit.logistics.map(({ label, value }) => `${label}: ${value}`)
  expect(said).toContain('Where: Quay 4, first floor')
  expect(said).toContain('Link: https://meet.example/abc')
  expect(said).toContain('They asked you to bring: Please bring a photo ID.')
  expect(kit.checklist.filter(({ done }) => done).map(({ id: item }) => item)).toEqual(['person', 'logistics'])
})

it('what was chosen, ticked and left out stays so, and their clock stands beside mine', async () => {
  const { id: interviewId } = await planTalk()
  await bench.call('kits.choose', { interviewId, ticks: ['cards'], leftOut: ['list'], theirZone: 'Asia/Tokyo' })
  await bench.call('kits.choose', { interviewId, leftOut: [] })
  const kit = await bench.call('kits.find', { interviewId })
  expect(kit.when).toEqual(['Thursday 12 March 2026, 09:00–09:45 (UTC)', '18:00–18:45 (Tokyo)'])
  expect(kit).toMatchObject({ leftOut: [], theirZone: 'Asia/Tokyo' })
  expect(kit.checklist.find(({ id }) => id === 'cards')).toMatchObject({ done: true, byHand: true })
})

it('answers are prepared once, and those that went badly come back with the next talk', async () => {
  const first = await planTalk({ startsAt: '2026-03-09T10:00:00Z' })
  const met = emptyDebriefPerson({ personId: first.attendees[0]!.personId, name: 'Marta Klein', with: null, decides: true })
  const talk = {
    ...emptyDebriefTalk(),
    betterAnswers: [{ question: 'Why leave?', answer: 'To plan whole winters.' }],
    workToBeDone: 'One timetable',
  }
  const content = { gut: 3, talk, people: [{ ...met, likedBut: 'I liked them, but are they senior enough?' }] }
  await bench.call('debriefs.write', { interviewId: first.id, content, version: 0, key: 'some-save' })
  const next = await planTalk({ opportunityId: first.opportunityId })
  const { id } = await bench.call('kits.prepare', { question: 'Tell me about yourself', answer: 'Ferries.' })
  const kit = await bench.call('kits.find', { interviewId: next.id })
  expect(kit.answers).toMatchObject([
    { question: 'Why leave?', from: 'better-now', label: 'Better than at Tern/Co, 2026-03-09', chosen: true },
    { id, question: 'Tell me about yourself', from: 'prepared', chosen: true },
  ])
  expect(kit.reminders.map(({ text }) => text)).toEqual(['One timetable', 'I liked them, but are they senior enough?'])
  expect(kit).toMatchObject({ firstTime: false })
  expect(kit.checklist.map(({ id: item }) => item)).toEqual(['person', 'openers', 'resume', 'logistics'])
  await bench.call('kits.choose', { interviewId: next.id, answers: [id] })
  expect((await bench.call('kits.find', { interviewId: next.id })).answers.filter(({ chosen }) => chosen)).toMatchObject([{ id }])
  await bench.call('kits.drop', { id })
  await expect(bench.call('kits.drop', { id })).rejects.toMatchObject({ code: 'kits.not_found' })
})

it('the 60 seconds stand as I wrote them in every kit, until I let mine go', async () => {
  const one = await planTalk()
  const other = await planTalk({ startsAt: '2026-03-16T09:00:00Z' })
  await bench.call('kits.tell', { account: 'I plan ferries.\nI cut waiting by a third.' })
  for (const { id } of [one, other])
    expect((await bench.call('kits.find', { interviewId: id })).account).toMatchObject({
      edited: true,
      lines: ['I plan ferries.', 'I cut waiting by a third.'],
    })
  await bench.call('kits.tell', { account: '' })
  expect((await bench.call('kits.find', { interviewId: one.id })).account.edited).toBe(false)
})

it('what was tapped in the room arrives once, and never over what another device brought', async () => {
  const { id: interviewId, attendees } = await planTalk()
  const tap = { id: 'tap-0001', personId: attendees[0]!.personId, on: 'resume-line' as const, ref: '5d1e', text: 'Led 4 people' }
  const taps = [{ ...tap, mark: 'circle' as const, words: 'how many now?', at: '2026-03-12T09:30:00Z' }]
  const save = { interviewId, taps, version: 0, key: 'first-save' }
  expect(await bench.call('kits.tap', save)).toMatchObject({ version: 1, repeated: false })
  expect(await bench.call('kits.tap', save)).toMatchObject({ version: 1, repeated: true })
  await expect(bench.call('kits.tap', { ...save, taps: [], key: 'other-save' })).rejects.toMatchObject({ code: 'kits.conflict' })
  expect(await bench.call('kits.taps', { interviewId })).toMatchObject({ version: 1, taps: [{ words: 'how many now?' }] })
  const gone = [{ ...taps[0]!, personId: 'per_nobody' as const }]
  expect((await bench.call('kits.tap', { ...save, taps: gone, version: 1, key: 'third-save' })).taps).toMatchObject([
    { personId: null },
  ])
})

it('one PDF stands for one kit, under a name that every system takes', async () => {
  const { id: interviewId } = await planTalk()
  const first = await bench.call('kits.export', { interviewId })
  expect(first).toMatchObject({ name: 'Interview kit for Tern-Co, Marta Klein.pdf', href: `/api/files/${first.fileId}` })
  expect((await bench.call('kits.export', { interviewId })).fileId).toBe(first.fileId)
  await bench.call('kits.choose', { interviewId, leftOut: ['cards'] })
  const second = await bench.call('kits.export', { interviewId })
  expect(second.fileId).not.toBe(first.fileId)
  await expect(bench.call('kits.export', { interviewId: 'int_none' })).rejects.toMatchObject({ code: 'interviews.not_found' })
})

it('what we share becomes an opener, and rides on the answer that it fits', async () => {
  await bringResume()
  const rower = profile.parse({
    basics: { name: 'Marta Klein', summary: 'On free mornings I row.' },
    meta: { source: 'linkedin-pdf' },
  })
  bench.handIn({ kind: 'linkedin-pdf', text: '', skipped: [], profile: rower })
  await bench.call('records.import', { file: { name: 'Profile.pdf', base64: 'e30=' }, as: 'person' })
  await bench.call('kits.prepare', { question: 'What do you do outside work?', answer: 'Rowing, early and badly.' })
  const { people } = await bench.call('people.search', { words: 'Marta Klein' })
  const { id: opportunityId } = await bench.call('opportunities.add', { company: 'Tern/Co' })
  const attendees = [{ personId: people[0]!.id }]
  const { id: interviewId } = await bench.call('interviews.schedule', {
    opportunityId,
    startsAt: '2026-03-12T09:00:00Z',
    attendees,
  })
  const [marta] = (await bench.call('kits.find', { interviewId })).people
  expect(marta?.openers[0]).toMatchObject({
    label: expect.stringMatching(/row/i),
    ridesOn: '“What do you do outside work?”',
    chosen: true,
  })
  await bench.call('kits.choose', { interviewId, openers: [] })
  expect((await bench.call('kits.find', { interviewId })).people[0]?.openers.some(({ chosen }) => chosen)).toBe(false)
})

it('the posting stands in it point by point, and what was finished and practised', async () => {
  await bringResume()
  const posting = 'Planner\n\nWhat you bring\n- Strong SQL\n- Fluent French'
  const { id: opportunityId } = await bench.call('opportunities.add', { company: 'Tern/Co', posting })
  const { id: interviewId } = await planTalk({ opportunityId })
  const item = await bench.call('punchlist.add', { text: 'French' })
  await bench.call('practice.log', { itemId: item.id, minutes: 30, did: 'A letter', proofUrl: 'https://example.org/letter' })
  await bench.call('punchlist.edit', { id: item.id, done: true, resumeLine: 'Wrote to the piers of Brittany; [[how many]]' })
  const kit = await bench.call('kits.find', { interviewId })
  expect(kit.posting.find(({ asks }) => asks === 'SQL')).toMatchObject({ evidence: expect.stringContaining('SQL') })
  expect(kit.posting.find(({ asks }) => asks === 'French')).toMatchObject({ evidence: null })
  expect(kit.proof).toMatchObject([
    { thing: 'French', text: 'Wrote to the piers of Brittany', url: 'https://example.org/letter' },
  ])
})
