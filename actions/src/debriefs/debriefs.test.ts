import { emptyDebriefPerson, emptyDebriefTalk } from '@standout/core/debriefs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
let interviewId: `int_${string}`
let opportunityId: `opp_${string}`

beforeEach(async () => {
  bench = await createBench({ now: '2026-03-10T18:00:00.000Z' })
  opportunityId = (await bench.call('opportunities.add', { company: 'Lakeside Ferries', role: 'Designer' })).id
  interviewId = (await bench.call('interviews.schedule', { opportunityId, startsAt: '2026-03-10T14:00:00Z', round: 'first' })).id
})
afterEach(() => bench.close())

const content = (notes: string) => ({ gut: 3, talk: { ...emptyDebriefTalk(), notes }, people: [] })
const save = (notes: string, version: number, key: string) =>
  bench.call('debriefs.write', { interviewId, content: content(notes), version, key })

describe('writing a debrief', () => {
  it('counts a save that was sent twice once', async () => {
    await save('first', 0, 'save-one')
    const again = await save('first', 0, 'save-one')
    expect(again.repeated).toBe(true)
    expect(again.debrief.version).toBe(1)
  })

  it('takes what is left out for empty', async () => {
    const { debrief } = await bench.call('debriefs.write', {
      interviewId,
      content: { talk: { nextStepsWords: 'You will hear by Friday.' }, people: [{ name: 'Ana', firstFive: 4 }] },
      version: 0,
      key: 'save-one',
    })
    expect(debrief).toMatchObject({ gut: null, talk: { notes: '', promise: null }, people: [{ name: 'Ana', rapport: null }] })
  })

  it('takes a first save that was undone once more', async () => {
    const { changeId } = await bench.perform('debriefs.write', {
      interviewId,
      content: content('first'),
      version: 0,
      key: 'save-one',
    })
    await bench.call('changes.undo', { id: changeId! })
    expect((await save('first', 0, 'save-one')).repeated).toBe(false)
    expect((await save('first', 0, 'save-one')).repeated).toBe(true)
  })

  it('refuses a save that builds on an older version, and keeps the newer one', async () => {
    await save('first', 0, 'save-one')
    await save('second', 1, 'save-two')
    await expect(save('stale', 1, 'save-three')).rejects.toMatchObject({ code: 'debriefs.conflict' })
    const { debrief } = await bench.call('debriefs.find', { interviewId })
    expect(debrief?.talk.notes).toBe('second')
  })

  it('refuses a save that builds on an undone version, even after a newer save', async () => {
    await save('first', 0, 'save-one')
    bench.setClock('2026-03-10T21:00:00.000Z')
    const { changeId } = await bench.perform('debriefs.write', {
      interviewId,
      content: content('second'),
      version: 1,
      key: 'save-two',
    })
    await bench.call('changes.undo', { id: changeId! })
    const { debrief } = await bench.call('debriefs.find', { interviewId })
    expect(debrief?.talk.notes).toBe('first')
    await save('third', debrief!.version, 'save-three')
    await expect(save('from another tab', 2, 'save-four')).rejects.toMatchObject({ code: 'debriefs.conflict' })
  })

  it('makes a person in the room of a name that was typed', async () => {
    const typed = { ...emptyDebriefPerson({ personId: null, name: 'Mara Lindqvist', with: 'hiring-manager', decides: true }) }
    await bench.call('debriefs.write', { interviewId, content: { ...content(''), people: [typed] }, version: 0, key: 'save-one' })
    const { interview } = await bench.call('interviews.find', { id: interviewId })
    expect(interview.people).toMatchObject([{ name: 'Mara Lindqvist', with: 'hiring-manager', decides: true }])
    expect(interview.status).toBe('held')
  })

  it('lets a correction by hand win over what is read from the words, for good', async () => {
    const words = (nextStepsWords: string) => ({ gut: null, talk: { ...emptyDebriefTalk(), nextStepsWords }, people: [] })
    const { debrief } = await bench.call('debriefs.write', {
      interviewId,
      content: words('You will hear by Friday.'),
      version: 0,
      key: 'save-one',
    })
    await bench.call('signals.correct', { debriefId: debrief.id, personId: null, field: 'promised-by', value: '2026-03-20' })
    await bench.call('debriefs.write', {
      interviewId,
      content: words('You will hear by Friday, all of you.'),
      version: 1,
      key: 'save-two',
    })
    const { shown } = await bench.call('reads.take', { opportunityId })
    expect(shown?.read.promisedBy).toBe('2026-03-20')
  })

  it('comes back after it was undone by hand', async () => {
    await save('first', 0, 'save-one')
    const { changeId } = await bench.perform('interviews.remove', { id: interviewId })
    await bench.call('changes.undo', { id: changeId as `chg_${string}` })
    expect((await bench.call('debriefs.find', { interviewId })).debrief?.talk.notes).toBe('first')
  })
})

describe('arriving late', () => {
  it('gives a reading and counts the thanks that were sent after three questions', async () => {
    const { interview } = await bench.call('debriefs.late', {
      past: {
        company: 'Meadow Rail',
        startsAt: '2026-03-02T09:00:00Z',
        attendees: [{ name: 'Noor Haddad', with: 'hiring-manager' }],
      },
      nextStepsWords: 'We will be in touch.',
      sent: 'thank-you',
    })
    const { shown } = await bench.call('reads.take', { opportunityId: interview.opportunityId })
    expect(shown?.read.silence.workingDays).toBe(6)
    const moves = await bench.call('moves.list', {})
    const theirs = moves.filter(({ opportunity }) => opportunity?.id === interview.opportunityId).map(({ move }) => move)
    expect(theirs).toContain('stand-out')
    expect(theirs).not.toContain('thank-you')
  })
})

describe('a past interview whose end is known', () => {
  it('is kept as recalled, closes the role, and asks for no move tonight', async () => {
    const { interview, opportunity } = await bench.call('debriefs.recall', {
      past: { company: 'Old Mill', startsAt: '2025-11-02T09:00:00Z', round: 'final' },
      answer: 'declined-by-them',
      answeredOn: '2025-11-20',
    })
    expect(interview.recalled).toBe(true)
    expect(opportunity.outcome).toBe('declined-by-them')
    const moves = await bench.call('moves.list', {})
    expect(moves.filter((move) => move.interviewId === interview.id)).toEqual([])
  })
})

describe('a reading that was shown', () => {
  it('stays as it was said until something happens', async () => {
    await save('first', 0, 'save-one')
    const first = await bench.call('reads.take', { opportunityId })
    bench.setClock('2026-03-11T08:00:00Z')
    const nextDay = await bench.call('reads.take', { opportunityId })
    expect(nextDay.shown?.at).toBe(first.shown?.at)
    expect(nextDay.shown?.read.chance).toEqual(first.shown?.read.chance)
    expect(nextDay.shown?.read.silence.workingDays).toBe(1)
    await bench.call('contacts.log', { direction: 'in', opportunityId, at: '2026-03-11T09:00:00Z' })
    bench.setClock('2026-03-11T10:00:00Z')
    const answered = await bench.call('reads.take', { opportunityId })
    expect(answered.shown?.at).not.toBe(first.shown?.at)
  })
})
