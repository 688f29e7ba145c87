import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
beforeEach(async () => {
  // A Friday.
  bench = await createBench({ now: '2026-03-13T12:00:00.000Z' })
})
afterEach(() => bench.close())

async function closeFriend(name = 'Ada Sample') {
  const person = await bench.call('people.add', { name, position: 'Typesetter' })
  await bench.call('circle.join', { personId: person.id })
  return person
}

it('three needs at most; the fourth is refused kindly until one is closed', async () => {
  const needs = []
  for (const words of ['A quiet desk', 'A reader for my letter', 'An hour of practice'])
    needs.push(await bench.call('circle.need', { words }))
  await expect(bench.call('circle.need', { words: 'A dog' })).rejects.toMatchObject({ code: 'circle.three_needs' })
  await bench.call('circle.met', { id: needs[0]!.id })
  await bench.call('circle.need', { words: 'A dog' })
  await expect(bench.call('circle.met', { id: needs[0]!.id, met: false })).rejects.toMatchObject({ code: 'circle.three_needs' })
  expect((await bench.call('circle.show', {})).met).toMatchObject([{ words: 'A quiet desk', metOn: '2026-03-13' }])
})

it('who could help is suggested, chosen by hand, and asked with one tap', async () => {
  const ada = await closeFriend()
  const need = await bench.call('circle.need', { words: 'A typesetter for my letter' })
  expect((await bench.call('circle.show', {})).needs[0]?.suggested).toMatchObject([{ id: ada.id, because: { kind: 'work' } }])
  await bench.call('circle.choose', { needId: need.id, personId: ada.id })
  await bench.call('circle.ask', { needId: need.id, personId: ada.id })
  expect((await bench.call('circle.show', {})).needs[0]).toMatchObject({
    suggested: [],
    helpers: [{ id: ada.id, askedAt: '2026-03-13T12:00:00.000Z' }],
  })
  expect((await bench.call('contacts.list', { personId: ada.id })).contacts).toMatchObject([{ type: 'ask', format: 'question' }])
  await bench.call('circle.choose', { needId: need.id, personId: ada.id, on: false })
  expect((await bench.call('circle.show', {})).needs[0]?.helpers).toEqual([])
  await bench.call('circle.drop', { id: need.id })
  expect((await bench.call('circle.show', {})).needs).toEqual([])
})

it('asking by message opens one draft; once it went out it counts as an ask', async () => {
  const ada = await closeFriend()
  const need = await bench.call('circle.need', { words: 'A reader for my letter.' })
  const { messageId } = await bench.call('circle.ask', { needId: need.id, personId: ada.id, by: 'message' })
  expect((await bench.call('circle.ask', { needId: need.id, personId: ada.id, by: 'message' })).messageId).toBe(messageId)
  const { message } = await bench.call('messages.find', { id: messageId as `msg_${string}` })
  expect(message.text).toContain('a hand with: A reader for my letter.')
  await bench.call('messages.send', { id: messageId as `msg_${string}` })
  expect((await bench.call('circle.show', {})).needs[0]?.helpers).toMatchObject([
    { askedAt: '2026-03-13T12:00:00.000Z', messageId: null },
  ])
  expect((await bench.call('contacts.list', { personId: ada.id })).contacts).toMatchObject([{ type: 'ask' }])
})

it('at the end of the week it is asked whom one talked to, once; nobody is an answer too', async () => {
  const ada = await closeFriend()
  expect((await bench.call('circle.show', {})).week).toMatchObject({
    isTime: true,
    answered: false,
    talked: [],
    ask: [{ id: ada.id }],
  })
  await bench.call('circle.week', { talked: [] })
  expect((await bench.call('circle.show', {})).week).toMatchObject({ isTime: false, answered: true, talked: [] })
  bench.setClock('2026-03-20T12:00:00.000Z')
  expect((await bench.call('circle.show', {})).week).toMatchObject({ isTime: true })
  await bench.call('circle.week', { talked: [ada.id, ada.id] })
  expect((await bench.call('circle.show', {})).week).toMatchObject({
    isTime: false,
    talked: [{ id: ada.id, on: '2026-03-20' }],
    ask: [],
  })
  expect((await bench.call('circle.show', {})).members).toMatchObject([
    { name: 'Ada Sample', rung: 'talked', since: '2026-03-13' },
  ])
  bench.setClock('2026-05-01T12:00:00.000Z')
  expect((await bench.call('circle.show', {})).members).toMatchObject([{ coldDays: 42 }])
  await bench.call('circle.join', { personId: ada.id, in: false })
  expect((await bench.call('circle.show', {})).members).toEqual([])
})
