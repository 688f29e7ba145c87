import { emptyDebriefPerson, emptyDebriefTalk } from '@standout/core/debriefs'
import { dialects } from '@standout/store/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

describe.each(dialects)('on %s', (dialect) => {
  let bench: Bench
  beforeEach(async () => {
    bench = await createBench({ dialect, now: '2026-03-10T12:00:00.000Z' })
  })
  afterEach(() => bench.close())

  /** A talk last week with Ines, at a company that may have said no since. */
  async function talkWith(name: string, more: { company?: string } = {}) {
    const person = await bench.call('people.add', { name, ...more })
    const opportunity = await bench.call('opportunities.add', { company: 'Lakeside Ferries', role: 'Planner', on: '2026-02-01' })
    const interview = await bench.call('interviews.schedule', {
      opportunityId: opportunity.id,
      startsAt: '2026-03-05T10:00:00Z',
      attendees: [{ personId: person.id }],
    })
    return { person, opportunity, interview }
  }
  const fourOf = async (personId: `per_${string}`) => {
    const { courtesies } = await bench.call('ladder.find', { personId })
    return Object.fromEntries(
      (courtesies[0]?.four ?? []).map(({ move, state, evidence }) => [move, evidence ? `${state}, ${evidence}` : state]),
    )
  }

  it('a coffee is one tap, and moves someone up with its day and how', async () => {
    const noted = await bench.call('contacts.talked', { name: 'Ines Calder', kind: 'coffee', note: 'At the fair' })
    expect(noted).toMatchObject({ format: 'coffee', channel: 'in-person', direction: 'in' })
    const again = await bench.call('contacts.talked', { name: 'ines calder', kind: 'talk' })
    expect(again.personId).toBe(noted.personId)
    const { people, conversations } = await bench.call('ladder.list', {})
    expect(people).toMatchObject([{ name: 'Ines Calder', rung: 'met', because: { sign: 'coffee', on: '2026-03-10' } }])
    expect(conversations).toEqual({ week: 1, month: 1, all: 1, people: 1 })
  })

  it('where two have the name, a hand has to choose', async () => {
    await bench.call('people.add', { name: 'Ada Sample' })
    await bench.call('people.add', { name: 'Ada Sample' })
    await expect(bench.call('contacts.talked', { name: 'Ada Sample' })).rejects.toMatchObject({ code: 'people.several' })
  })

  it('a correction wins, and null goes back to what the records show', async () => {
    const { person } = await talkWith('Ines Calder')
    expect(await bench.call('ladder.find', { personId: person.id })).toMatchObject({ rung: 'talked', byHand: false })
    await bench.call('ladder.correct', { personId: person.id, rung: 'champion', words: 'She told her boss about me.' })
    expect(await bench.call('ladder.find', { personId: person.id })).toMatchObject({
      rung: 'champion',
      byHand: true,
      shown: 'talked',
    })
    expect((await bench.call('ladder.list', {})).champions).toMatchObject([
      { id: person.id, said: 'She told her boss about me.' },
    ])
    await bench.call('ladder.correct', { personId: person.id, rung: null })
    expect(await bench.call('ladder.find', { personId: person.id })).toMatchObject({ rung: 'talked', byHand: false })
  })

  it('what I can do for them stands beside what they can do for me', async () => {
    const { person } = await talkWith('Ines Calder')
    await bench.call('ladder.exchange', { personId: person.id, iCan: ['Send the ferry study'] })
    await bench.call('ladder.exchange', { personId: person.id, theyCan: ['Practise a case'] })
    expect((await bench.call('ladder.find', { personId: person.id })).tie).toMatchObject({
      iCan: ['Send the ferry study'],
      theyCan: ['Practise a case'],
    })
  })

  it('what they said troubles them is suggested as something to help with', async () => {
    const { person, interview } = await talkWith('Ines Calder')
    await bench.call('debriefs.write', {
      interviewId: interview.id,
      version: 0,
      key: 'first-save',
      content: { gut: 3, talk: { ...emptyDebriefTalk(), theirProblems: 'Guests are booked twice.' }, people: [] },
    })
    const { suggestions } = await bench.call('ladder.find', { personId: person.id })
    expect(suggestions).toEqual([{ words: 'Guests are booked twice.', from: 'debrief', on: '2026-03-05' }])
    await bench.call('ladder.exchange', { personId: person.id, iCan: ['Guests are booked twice.'] })
    expect((await bench.call('ladder.find', { personId: person.id })).suggestions).toEqual([])
  })

  it('the four actions: open after the talk, done when noted, after a no as well', async () => {
    const { person, opportunity } = await talkWith('Ines Calder')
    expect(await fourOf(person.id)).toEqual({
      'thank-you': 'open',
      'gracious-thanks': 'not-yet',
      invite: 'open',
      'thank-for-accepting': 'not-yet',
    })
    await bench.call('contacts.log', {
      direction: 'out',
      type: 'action',
      move: 'thank-you',
      personId: person.id,
      opportunityId: opportunity.id,
    })
    await bench.call('opportunities.answer', { id: opportunity.id, answer: 'declined-by-them' })
    expect(await fourOf(person.id)).toEqual({
      'thank-you': 'done, logged',
      'gracious-thanks': 'open',
      invite: 'open',
      'thank-for-accepting': 'not-yet',
    })
    const gracious = (await bench.call('ladder.find', { personId: person.id })).courtesies[0]?.four[1]
    await bench.call('moves.done', { moveId: gracious?.moveId ?? '' })
    expect(await fourOf(person.id)).toMatchObject({ 'gracious-thanks': 'done, ticked' })
    const invited = await bench.call('contacts.log', { direction: 'out', type: 'action', move: 'invite', personId: person.id })
    expect(await fourOf(person.id)).toMatchObject({ invite: 'done, logged', 'thank-for-accepting': 'not-yet' })
    bench.setClock('2026-03-11T12:00:00.000Z')
    await bench.call('contacts.log', { direction: 'in', move: 'invite', personId: person.id })
    expect(await fourOf(person.id)).toMatchObject({ 'thank-for-accepting': 'open' })
    await bench.call('contacts.remove', { id: invited.id })
    expect(invited.format).toBeNull()
  })

  it('an invitation that only the export knows, and the connection in the next one, is an answer with its day', async () => {
    const { person } = await talkWith('Ines Calder', { company: 'Lakeside Ferries' })
    const empty = {
      kind: 'linkedin-export' as const,
      profile: null,
      emails: [],
      recommendations: [],
      applications: [],
      skipped: [],
    }
    const url = 'https://www.linkedin.com/in/ines-calder'
    const sent = { name: 'Ines Calder', url, direction: 'out' as const, sentOn: '2026-03-06', message: null }
    bench.handIn({ ...empty, connections: [], invitations: [sent] })
    await bench.call('records.import', { file: { name: 'first.zip', base64: 'e30=' } })
    expect(await fourOf(person.id)).toMatchObject({ invite: 'done, export', 'thank-for-accepting': 'not-yet' })
    const row = {
      name: 'Ines Calder',
      url,
      email: null,
      company: 'Lakeside Ferries',
      position: 'Head',
      connectedOn: '2026-03-09',
      line: 4,
    }
    bench.handIn({ ...empty, connections: [row], invitations: [] })
    await bench.call('records.import', { file: { name: 'second.zip', base64: 'e30=' } })
    expect(await fourOf(person.id)).toMatchObject({ 'thank-for-accepting': 'open' })
    expect((await bench.call('ladder.find', { personId: person.id })).courtesies[0]?.acceptedAt).toBe('2026-03-09T12:00:00Z')
    expect((await bench.call('moves.list', {})).map(({ move }) => move)).toContain('thank-for-accepting')
  })

  it('do I know anyone here? now, before, and who could introduce me', async () => {
    const { opportunity } = await talkWith('Ines Calder', { company: 'Lakeside Ferries' })
    const near = await bench.call('people.add', { name: 'Carl Colleague', company: 'Lakeside Ferries GmbH', position: 'Captain' })
    await bench.call('people.add', { name: 'Nora Not', company: 'Lakeside' })
    await bench.call('contacts.talked', { personId: near.id, kind: 'chance' })
    const found = await bench.call('ladder.there', { company: 'Lakeside Ferries (sample)', opportunityId: opportunity.id })
    expect(found.known).toMatchObject([{ name: 'Carl Colleague', tie: 'now', as: 'Captain', rung: 'met' }])
    expect(found.bridges).toMatchObject([{ name: 'Carl Colleague', rung: 'met', to: null }])
    expect(await bench.call('ladder.there', { company: 'Plan' })).toEqual({ known: [], bridges: [], total: 0 })
  })

  it('what a hand entered counts as well, until it is taken away', async () => {
    const { id } = await bench.call('people.add', { name: 'Petra Past', company: 'Elsewhere' })
    const { key } = await bench.call('people.noteFact', { id, kind: 'role', text: 'Purser, Wren Ferries' })
    const there = async () => (await bench.call('ladder.there', { company: 'Wren Ferries Ltd' })).known
    expect(await there()).toMatchObject([{ name: 'Petra Past', as: 'Purser', place: 'Wren Ferries' }])
    await bench.call('people.forgetFact', { id, key })
    expect(await there()).toEqual([])
  })

  it('a hinted role is offered with the words, kept once, and let go for good', async () => {
    const { person, interview } = await talkWith('Ines Calder')
    const said = emptyDebriefPerson({ personId: person.id, name: 'Ines Calder', with: null, decides: null })
    await bench.call('debriefs.write', {
      interviewId: interview.id,
      version: 0,
      key: 'first-save',
      content: { gut: 3, talk: emptyDebriefTalk(), people: [{ ...said, rolesWords: 'The depot needs someone in spring.' }] },
    })
    const [offer] = (await bench.call('hints.list', {})).offers
    expect(offer).toMatchObject({ name: 'Ines Calder', company: 'Lakeside Ferries', words: 'The depot needs someone in spring.' })
    const { name: _name, ...fields } = offer!
    await bench.call('hints.keep', { ...fields, role: 'Depot planner' })
    const { roles, offers } = await bench.call('hints.list', { personId: person.id })
    expect([roles.length, offers.length, roles[0]?.person?.name]).toEqual([1, 0, 'Ines Calder'])
    await bench.call('hints.edit', { id: roles[0]!.id, status: 'let-go' })
    expect((await bench.call('hints.list', {})).roles).toMatchObject([{ status: 'let-go' }])
    await bench.call('hints.remove', { id: roles[0]!.id })
    await expect(bench.call('hints.keep', {})).rejects.toMatchObject({ code: 'hints.empty' })
  })

  it('an introduction that happened makes a champion', async () => {
    const { person } = await talkWith('Ines Calder')
    const offer = await bench.call('hints.offer', { personId: person.id, toName: 'the head of planning', company: 'Depot' })
    expect(await bench.call('ladder.find', { personId: person.id })).toMatchObject({ rung: 'talked' })
    await bench.call('hints.happened', { id: offer.id })
    expect(await bench.call('ladder.find', { personId: person.id })).toMatchObject({ rung: 'champion' })
    await bench.call('hints.withdraw', { id: offer.id })
    expect((await bench.call('hints.list', {})).referrals).toEqual([])
    await expect(bench.call('hints.offer', { personId: person.id })).rejects.toMatchObject({ code: 'input.invalid' })
  })
})
