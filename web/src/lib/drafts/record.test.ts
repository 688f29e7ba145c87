import { expect, test } from 'vitest'
import { dropSave, endSave, isWaiting, meetTheirs, sameContent, settle, startRecord, startSave, typeInto } from './record.ts'

interface Note {
  words: string
  people: { name: string; id: string | null }[]
}
const note = (words: string, people: Note['people'] = []): Note => ({ words, people })
const empty = () => startRecord({ kind: 'note', id: 'n1', content: note(''), version: 0 })
const at = '2026-03-02T20:00:00Z'
const adopt = (mine: Note, kept: Note) => {
  for (const one of mine.people) one.id ??= kept.people.find(({ name }) => name === one.name)?.id ?? null
}
let keys = 0
const newKey = () => `key-${++keys}`

test('what is typed waits until the server has it', () => {
  const typed = typeInto(empty(), note('a'), at)
  expect(isWaiting(typed)).toBe(true)
  const sending = startSave(typed, newKey)
  const kept = endSave(sending, { content: note('a'), version: 1 }, adopt)
  expect(isWaiting(kept)).toBe(false)
  expect(kept.version).toBe(1)
})

test('a save whose answer was lost goes out again with the same key and the same words', () => {
  const sending = startSave(typeInto(empty(), note('a'), at), newKey)
  const later = typeInto(sending, note('ab'), at)
  const again = startSave(later, newKey)
  expect(again.sending).toEqual({ content: note('a'), version: 0, key: sending.key })
  expect(again.content.words).toBe('ab')
})

test('what was typed while a save was on its way goes out as the next one', () => {
  const sending = startSave(typeInto(empty(), note('a'), at), newKey)
  const kept = endSave(typeInto(sending, note('ab'), at), { content: note('a'), version: 1 }, adopt)
  expect(kept.dirty).toBe(true)
  const next = startSave(kept, newKey)
  expect(next.sending).toMatchObject({ version: 1, content: note('ab') })
  expect(next.sending?.key).not.toBe(sending.key)
})

test('a person who got an id from the server keeps it, whatever was typed since', () => {
  const sending = startSave(typeInto(empty(), note('a', [{ name: 'Ida', id: null }]), at), newKey)
  const typed = typeInto(sending, note('ab', [{ name: 'Ida', id: null }]), at)
  const kept = endSave(typed, { content: note('a', [{ name: 'Ida', id: 'per_1' }]), version: 1 }, adopt)
  expect(kept.content.people[0]?.id).toBe('per_1')
  expect(kept.dirty).toBe(true)
})

test('an id alone is nothing to send', () => {
  const sending = startSave(typeInto(empty(), note('a', [{ name: 'Ida', id: null }]), at), newKey)
  expect(endSave(sending, { content: note('a', [{ name: 'Ida', id: 'per_1' }]), version: 1 }, adopt).dirty).toBe(false)
})

test('when two devices wrote, both stay until one chooses', () => {
  const sending = startSave(typeInto(empty(), note('mine'), at), newKey)
  const met = meetTheirs(sending, { content: note('theirs'), version: 3 }, adopt)
  expect(met.content.words).toBe('mine')
  expect(met.theirs).toEqual({ content: note('theirs'), version: 3 })
  expect(startSave(met, newKey).sending).toBeNull()
  const mine = settle(met, note('mine'))
  expect(mine).toMatchObject({ version: 3, dirty: true, theirs: null })
  expect(settle(met, note('theirs')).dirty).toBe(false)
})

test('the same words on both devices are no conflict', () => {
  const sending = startSave(typeInto(empty(), note('same'), at), newKey)
  expect(isWaiting(meetTheirs(sending, { content: note('same'), version: 2 }, adopt))).toBe(false)
})

test('a save that was refused is tried again as a new one', () => {
  const refused = dropSave(startSave(typeInto(empty(), note('a'), at), newKey))
  expect(refused.dirty).toBe(true)
  expect(startSave(refused, newKey).sending?.key).not.toBe(refused.key)
})

test('the order of fields does not make two contents differ', () => {
  expect(sameContent({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
  expect(sameContent({ a: 1 }, { a: 2 })).toBe(false)
})
