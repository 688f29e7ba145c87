import { readCalendarEvents } from '@standout/core/events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await createBench({ now: '2026-03-02T09:00:00.000Z' })
})
afterEach(() => bench.close())

const at = (day: number, hour: number) => `2026-03-${String(day).padStart(2, '0')}T${hour}:00:00.000Z`
const add = (title: string, day: number, more: object = {}) =>
  bench.call('events.add', { title, startsAt: at(day, 18), endsAt: at(day, 20), ...more })

describe('somewhere to go', () => {
  it('asks about an event that ends before it starts, and keeps nothing', async () => {
    await expect(add('Fair', 5, { endsAt: at(5, 17) })).rejects.toMatchObject({
      code: 'events.unclear',
      message: '“Fair” ends before it starts. Which of the two times is right?',
    })
    await expect(add('Fair', 5, { endsAt: at(5, 18) })).rejects.toThrow('costs nothing and takes no time')
    const event = await add('Fair', 5)
    await expect(bench.call('events.edit', { id: event.id, endsAt: at(4, 18) })).rejects.toMatchObject({ code: 'events.unclear' })
    expect((await bench.call('events.list', {})).coming).toHaveLength(1)
  })

  it('chooses the best of the week within the kept budget, what is decided first', async () => {
    await bench.call('candidates.edit', { goingOut: { cents: 3000, hours: 6 }, currency: 'EUR' })
    const dinner = await add('Dinner', 4, { foodCents: 2000, decision: 'going', expectedTalks: 2 })
    const fair = await add('Fair', 5, { entryCents: 1500, expectedTalks: 5 })
    const walk = await add('Walk', 6, { small: true, expectedTalks: 1 })
    const clash = await add('Talk', 4, { expectedTalks: 9 })
    const never = await add('Ball', 7, { decision: 'not', expectedTalks: 9 })
    await add('Far', 20, { expectedTalks: 9 })
    const week = await bench.call('events.choose', {})
    expect(week).toMatchObject({
      cents: 3000,
      going: [dinner.id],
      chosen: [walk.id],
      spendCents: 2000,
      spentHours: 4,
      talks: 3,
      optimal: true,
    })
    const why = new Map(week.why.map((one) => [one.id, one.because]))
    expect(why.get(fair.id)).toBe('Out: it costs €15, more than the whole €10 that you have.')
    expect(why.get(clash.id)).toBe('Out: it overlaps with “Dinner”, where you are going.')
    expect(why.get(never.id)).toBe('Out: you decided against it.')
    expect(why.size).toBe(5)
  })

  it('before it tells where the last exchange with each ended, afterwards keeps who was talked to', async () => {
    const mara = await bench.call('people.add', { name: 'Mara Lindqvist' })
    await bench.call('contacts.log', { direction: 'out', personId: mara.id, note: 'Sent her the ice map.', at: at(1, 10) })
    const guest = { personId: mara.id, name: 'Mara', expected: true, talked: null, asExpected: null, words: '' }
    const event = await add('Harbour walk', 5, { people: [guest] })
    const before = await bench.call('events.find', { id: event.id })
    expect(before.exchanges).toMatchObject([{ personId: mara.id, last: { kind: 'wrote', words: 'Sent her the ice map.' } }])
    expect(before.event.estimate).toEqual({ talks: 1.6, own: false, because: expect.stringContaining('A guess') })
    await expect(bench.call('events.note', { id: event.id, people: [] })).rejects.toMatchObject({ code: 'events.ahead' })

    bench.setClock('2026-03-06T08:00:00Z')
    const people = [
      { ...guest, talked: true, asExpected: 'better' as const, words: 'She needs a planner in May.' },
      { ...guest, personId: null, name: 'Jo Park', expected: false, talked: true },
    ]
    const noted = await bench.call('events.note', { id: event.id, people, paidCents: 900 })
    expect(noted).toMatchObject({ paidCents: 900, decision: 'going', people: [{ name: 'Mara Lindqvist' }, { name: 'Jo Park' }] })
    await bench.call('events.note', { id: event.id, people: noted.people })
    const touches = (await bench.call('contacts.list', { personId: mara.id })).contacts
    expect(touches.filter(({ channel }) => channel === 'in-person')).toMatchObject([
      { note: 'Harbour walk: She needs a planner in May.', at: at(5, 20) },
    ])
    const moves = (await bench.call('moves.list', {})).filter(({ basis }) => basis === 'S2.3')
    expect(moves).toMatchObject([
      { move: 'follow-up', person: { name: 'Mara Lindqvist' } },
      { move: 'follow-up', person: { name: 'Jo Park' } },
    ])
    const again = await add('Harbour walk', 12)
    const next = await bench.call('events.find', { id: again.id })
    expect(next.event.estimate.because).toContain('one past evening of this series')
  })

  it('someone who is forgotten leaves nothing at any evening', async () => {
    const { id: personId } = await bench.call('people.add', { name: 'Ben Odebrecht' })
    const guest = { personId, name: 'Ben', expected: true, talked: null, asExpected: null, words: 'Ice.' }
    const unlinked = { ...guest, personId: null, name: 'Ben Odebrecht' }
    const one = await add('Walk', 5, { notes: 'With Ben Odebrecht.', people: [guest] })
    const other = await add('Talk', 6, { people: [unlinked] })
    await bench.store.forget('own_test', personId)
    expect((await bench.call('events.find', { id: one.id })).event).toMatchObject({ notes: 'With someone.', people: [] })
    expect((await bench.call('events.find', { id: other.id })).event.people).toEqual([])
  })

  it('one undo takes an evening back, with whoever was new', async () => {
    const event = await add('Walk', 1)
    const guest = { personId: null, name: 'Jo Park', expected: false, talked: true, asExpected: null, words: '' }
    const { changeId } = await bench.perform('events.note', { id: event.id, people: [guest] })
    await bench.call('changes.undo', { id: changeId! })
    expect((await bench.call('events.find', { id: event.id })).event.notedAt).toBeNull()
    expect((await bench.call('people.search', { words: 'Jo Park' })).people).toEqual([])
  })
})

const calendar = (sequence: number, hour = 18, more = '') =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:walk@town\nSEQUENCE:${sequence}\nDTSTART:20260310T${hour}0000Z\nDTEND:20260310T${hour + 2}0000Z\nSUMMARY:Town walk\n${more}END:VEVENT\nEND:VCALENDAR`
const handIn = (text: string) => {
  const window = { from: '2026-03-01T00:00:00Z', to: '2026-06-01T00:00:00Z' }
  const gatherings = readCalendarEvents(text, { file: 'a.ics', zone: 'UTC', window })
  bench.handIn({ kind: 'calendar', invites: [], skipped: [], gatherings })
}
const file = { name: 'a.ics', base64: 'e30=' }

describe('events from a file', () => {
  it('come once, move when the file moves them, and keep what the user added', async () => {
    handIn(calendar(0))
    expect(await bench.call('records.preview', { file })).toMatchObject({ gatherings: 1, added: {} })
    const first = await bench.call('events.import', { file })
    expect(first).toMatchObject({ kind: 'events', added: { events: 1 } })
    expect(await bench.call('events.import', { file })).toMatchObject({ added: {}, same: { events: 1 }, id: null })
    const [brought] = (await bench.call('events.list', {})).coming
    await bench.call('events.edit', { id: brought!.id, entryCents: 700 })
    handIn(calendar(1, 19))
    expect(await bench.call('events.import', { file })).toMatchObject({ changed: { events: 1 } })
    handIn(calendar(0))
    expect(await bench.call('events.import', { file })).toMatchObject({ same: { events: 1 } })
    handIn(calendar(2, 19, 'STATUS:CANCELLED\n'))
    await bench.call('events.import', { file })
    const { coming } = await bench.call('events.list', {})
    expect(coming).toMatchObject([{ startsAt: at(10, 19), entryCents: 700, status: 'cancelled' }])
  })

  it('one undo takes a whole file back', async () => {
    handIn(calendar(0))
    const { id } = await bench.call('events.import', { file })
    await bench.call('records.undo', { id: id! })
    expect((await bench.call('events.list', {})).coming).toEqual([])
  })
})
