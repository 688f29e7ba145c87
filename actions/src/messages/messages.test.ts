import { emptyDebriefTalk } from '@standout/core/debriefs'
import { checkMessage } from '@standout/core/lints'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
let opportunityId: `opp_${string}`
let interviewId: `int_${string}`
let mara: `per_${string}`
let jon: `per_${string}`

beforeEach(async () => {
  bench = await createBench({ now: '2026-03-10T18:00:00.000Z' })
  await bench.call('candidates.edit', {
    name: 'Robin Ashdown',
    links: [{ kind: 'resume', url: 'https://robin.example/resume', label: null }],
    valueLine: 'I turn booking plans that drift into ones that a whole crew can read.',
  })
  mara = (await bench.call('people.add', { name: 'Mara Lindqvist', email: 'mara@lakeside.example' })).id
  jon = (await bench.call('people.add', { name: 'Jon Abara' })).id
  opportunityId = (await bench.call('opportunities.add', { company: 'Lakeside Ferries', role: 'Designer' })).id
  interviewId = (
    await bench.call('interviews.schedule', {
      opportunityId,
      startsAt: '2026-03-10T14:00:00Z',
      scheduledMinutes: 60,
      attendees: [{ personId: mara }, { personId: jon }],
    })
  ).id
  await bench.call('debriefs.write', {
    interviewId,
    content: {
      gut: 3,
      talk: {
        ...emptyDebriefTalk(),
        theirProblems: 'Every desk keeps its own list, and guests are booked twice.',
        workToBeDone: 'Bring the three booking desks onto one calendar before the winter season.',
        common: 'We both rowed at university, badly.',
      },
      people: [],
    },
    version: 0,
    key: 'save-one',
  })
})
afterEach(() => bench.close())

const thankYou = async (person: string) => {
  const found = (await bench.call('moves.list', {})).find((one) => one.move === 'thank-you' && one.person?.id === person)
  return found!.id
}
const open = async (person: string) => bench.call('messages.open', { moveId: await thankYou(person) })

describe('opening a move', () => {
  it('begins with what was said, and comes back to the same draft', async () => {
    const draft = await open(mara)
    expect(draft).toMatchObject({
      kind: 'note',
      personId: mara,
      opportunityId,
      interviewId,
      move: 'thank-you',
      version: 1,
      sentAt: null,
    })
    expect(draft.text).toMatch(/^Hello Mara,/)
    expect(draft.text).toMatch(/desk/)
    expect(draft.text).toContain('https://robin.example/resume')
    expect((await open(mara)).id).toBe(draft.id)
  })

  it('tells nobody the words of a talk that they were not in', async () => {
    const noor = (await bench.call('people.add', { name: 'Noor Hadid' })).id
    const later = await bench.call('interviews.schedule', {
      opportunityId,
      startsAt: '2026-03-10T16:00:00Z',
      scheduledMinutes: 60,
      attendees: [{ personId: noor }],
    })
    const { text } = await bench.call('messages.open', { kind: 'note', personId: noor, interviewId: later.id })
    expect(text).not.toMatch(/desk|rowed/)
    const stranger = (await bench.call('people.add', { name: 'Sami Oduya' })).id
    expect((await bench.call('messages.open', { kind: 'gift', personId: stranger, opportunityId })).text).not.toMatch(
      /desk|rowed/,
    )
    expect((await bench.call('messages.open', { kind: 'gift', personId: mara, opportunityId })).text).toMatch(/desk|row/)
  })

  it('gives the check all that it needs, and passes it', async () => {
    const first = await open(jon)
    const { id } = await open(mara)
    const { message, given, panel, person, opportunity } = await bench.call('messages.find', { id })
    expect(panel).toEqual([{ messageId: first.id, to: 'Jon Abara', text: first.text, sentAt: null }])
    expect([person?.name, opportunity?.company]).toEqual(['Mara Lindqvist', 'Lakeside Ferries'])
    expect(given).toMatchObject({
      to: 'Mara Lindqvist',
      company: 'Lakeside Ferries',
      kind: 'note',
      links: ['https://robin.example/resume'],
    })
    const { problems, sameness } = checkMessage(message.text, given)
    expect(problems.filter(({ level }) => level !== 'consider')).toEqual([])
    expect(sameness).toBeLessThan(0.4)
  })

  it('says so when a move sends nothing, or is not open any more', async () => {
    const all = await bench.call('moves.list', {})
    const own = all.find(({ type }) => type === 'own')
    if (own)
      await expect(bench.call('messages.open', { moveId: own.id })).rejects.toMatchObject({ code: 'messages.nothing_to_send' })
    await expect(bench.call('messages.open', { moveId: 'thank-you:opp_x:per_x:int_x' })).rejects.toMatchObject({
      code: 'messages.not_found',
    })
  })

  it('takes a kind instead, for a note that carries a brief', async () => {
    const draft = await bench.call('messages.open', { kind: 'brief', opportunityId, personId: mara })
    expect(draft).toMatchObject({ kind: 'brief', moveId: null, shape: 'carry-brief' })
    expect((await bench.call('messages.open', { kind: 'brief', opportunityId, personId: mara })).id).toBe(draft.id)
  })
})

describe('ways to write it', () => {
  it('are several, begin differently, and mark what only the user knows', async () => {
    const { id } = await open(mara)
    const ways = await bench.call('messages.propose', { id })
    expect(ways.length).toBeGreaterThan(2)
    expect(new Set(ways.map(({ shape }) => shape)).size).toBe(ways.length)
    for (const { text, blanks, says } of ways) {
      expect(says).not.toBe('')
      for (const { start, end, hint } of blanks) expect(text.slice(start, end)).toBe(`[[${hint}]]`)
    }
  })
})

describe('writing', () => {
  it('counts a save that was sent twice once, and refuses one that builds on an older version', async () => {
    const { id } = await open(mara)
    const save = (text: string, version: number, key: string) =>
      bench.call('messages.write', { id, version, key, content: { text } })
    expect(await save('first', 1, 'save-one')).toMatchObject({ repeated: false, message: { version: 2, text: 'first' } })
    expect(await save('first', 1, 'save-one')).toMatchObject({ repeated: true, message: { version: 2 } })
    await expect(save('stale', 1, 'save-two')).rejects.toMatchObject({ code: 'messages.conflict' })
  })

  it('keeps what another shape replaces, and what the user wants to come back to', async () => {
    const { id } = await open(mara)
    await bench.call('messages.write', { id, version: 1, key: 'save-one', content: { text: 'my own words' } })
    const kept = await bench.call('messages.keep', { id })
    expect((await bench.call('messages.keep', { id })).id).toBe(kept.id)
    await bench.call('messages.write', { id, version: 2, key: 'save-two', content: { text: 'another way', shape: 'short' } })
    const { versions } = await bench.call('messages.find', { id })
    expect(versions.map(({ because, text }) => [because, text])).toEqual([
      ['kept', 'my own words'],
      ['replaced', 'my own words'],
    ])
  })

  it('attaches only files that are there', async () => {
    const { id } = await open(mara)
    const content = { attachments: [{ fileId: 'fil_none' as const, name: 'brief.docx' }] }
    await expect(bench.call('messages.write', { id, version: 1, key: 'save-one', content })).rejects.toMatchObject({
      code: 'files.not_found',
    })
  })
})

describe('sending', () => {
  it('keeps it word for word, notes the contact and settles the move; one undo takes all of it back', async () => {
    const { id } = await open(mara)
    await bench.call('messages.write', { id, version: 1, key: 'save-one', content: { text: 'as it went out' } })
    const { output, changeId } = await bench.perform('messages.send', { id, at: '2026-03-10T17:30:00Z' })
    expect(output.sentAt).toBe('2026-03-10T17:30:00.000Z')
    const { contacts } = await bench.call('contacts.list', { personId: mara })
    expect(contacts).toMatchObject([
      { id: output.contactId, type: 'action', format: 'thanks', move: 'thank-you', channel: 'email', direction: 'out' },
    ])
    const { versions } = await bench.call('messages.find', { id })
    expect(versions).toMatchObject([{ because: 'sent', text: 'as it went out', version: 2 }])
    const moves = await bench.call('moves.list', {})
    expect(moves.some(({ move, person }) => move === 'thank-you' && person?.id === mara)).toBe(false)
    await expect(
      bench.call('messages.write', { id, version: 2, key: 'save-two', content: { text: 'later' } }),
    ).rejects.toMatchObject({ code: 'messages.sent' })
    await expect(bench.call('messages.send', { id })).rejects.toMatchObject({ code: 'messages.sent' })

    await bench.call('changes.undo', { id: changeId! })
    expect((await bench.call('contacts.list', { personId: mara })).contacts).toEqual([])
    expect((await bench.call('messages.find', { id })).versions).toEqual([])
    expect(await thankYou(mara)).toBeTruthy()
  })

  it('cannot have happened yet to come', async () => {
    const { id } = await open(mara)
    await expect(bench.call('messages.send', { id, at: '2026-03-11T08:00:00Z' })).rejects.toMatchObject({
      code: 'messages.too_early',
    })
  })

  it('is refused where the words changed since they were shown', async () => {
    const { id, version } = await open(mara)
    await bench.call('messages.write', { id, version, key: 'save-one', content: { text: 'newer words' } })
    await expect(bench.call('messages.send', { id, version })).rejects.toMatchObject({ code: 'messages.conflict' })
    expect((await bench.call('messages.find', { id })).message.sentAt).toBeNull()
    expect((await bench.call('messages.send', { id, version: version + 1 })).sentAt).toBeTruthy()
  })

  it('counts a gift that carries a brief as a brief', async () => {
    const { id } = await bench.call('messages.open', { kind: 'brief', opportunityId, personId: mara })
    await bench.call('messages.send', { id })
    expect((await bench.call('contacts.list', { personId: mara })).contacts).toMatchObject([{ type: 'gift', format: 'brief' }])
  })
})

describe('clippings', () => {
  it('that fit the talk are given away once', async () => {
    const { id: clip } = await bench.call('clippings.keep', {
      title: 'How a small port ended double bookings',
      url: 'https://journal.example/desks',
      note: 'one calendar for three desks',
    })
    bench.setClock('2026-03-25T09:00:00Z')
    const move = (await bench.call('moves.list', {})).find((one) => one.move === 'stand-out')
    await bench.call('moves.never', { moveId: move!.id })
    const item = (await bench.call('moves.list', {})).find((one) => one.move === 'value-item')
    const { id, text } = await bench.call('messages.open', { moveId: item!.id })
    expect(text).toContain('https://journal.example/desks')
    await bench.call('messages.send', { id })
    expect((await bench.call('clippings.list', {})).clippings).toMatchObject([{ id: clip, messageId: id }])
    expect((await bench.call('contacts.list', { opportunityId })).contacts).toMatchObject([
      { type: 'gift', format: 'value-item' },
    ])
  })

  it('are given only to whom they were kept for, and only as a whole', async () => {
    const keep = async (title: string, more: object) => (await bench.call('clippings.keep', { title, ...more })).id
    await keep('for Jon', { url: 'https://journal.example/desks', personId: jon })
    await keep('part of an address', { url: 'https://journal.example/de' })
    await keep('port', {})
    const whole = await keep('whole', { url: 'https://journal.example/desks' })
    const { id, version } = await open(mara)
    const text = 'A report on ports: https://journal.example/desks.'
    await bench.call('messages.write', { id, version, key: 'save-one', content: { text } })
    await bench.call('messages.send', { id })
    const { clippings } = await bench.call('clippings.list', {})
    expect(clippings.filter(({ messageId }) => messageId).map((one) => one.id)).toEqual([whole])
  })

  it('are kept, corrected and deleted', async () => {
    const { id } = await bench.call('clippings.keep', { title: 'Night trains' })
    expect(await bench.call('clippings.edit', { id, kind: 'event', on: '2026-05-01' })).toMatchObject({
      kind: 'event',
      on: '2026-05-01',
    })
    await expect(bench.call('clippings.keep', { title: 'x', url: 'javascript:alert(1)' })).rejects.toMatchObject({
      code: 'input.invalid',
    })
    await bench.call('clippings.remove', { id })
    expect((await bench.call('clippings.list', {})).clippings).toEqual([])
  })
})

describe('a message that goes', () => {
  it('comes back with one undo', async () => {
    const { id } = await open(mara)
    const { changeId } = await bench.perform('messages.remove', { id })
    expect((await bench.call('messages.list', {})).messages).toEqual([])
    await bench.call('changes.undo', { id: changeId! })
    expect((await bench.call('messages.list', { sent: false })).messages).toMatchObject([
      { id, person: { name: 'Mara Lindqvist' }, opportunity: { name: 'Lakeside Ferries', role: 'Designer' } },
    ])
  })
})
