import { checkMessage, type Given } from '@standout/core/lints'
import { expect, test } from 'vitest'
import { fixesOf } from './fixes.ts'

const apply = (text: string, { from, to, insert }: { from: number; to: number; insert: string }) =>
  text.slice(0, from) + insert + text.slice(to)

function mend(text: string, rule: RegExp, given: Given = {}) {
  const find = checkMessage(text, given).problems.find((one) => rule.test(one.rule))
  expect(find, `${rule} finds nothing in ${text}`).toBeDefined()
  return fixesOf({ text, find: find!, given }).map(({ change }) => apply(text, change))
}

test('a sentence that presses leaves, and the rest closes up', () => {
  const [mended] = mend('Hi Ruth,\n\nThe berths stayed with me. Have you made a decision yet? I drew them.\n\nRobin', /pressure/)
  expect(mended).toBe('Hi Ruth,\n\nThe berths stayed with me. I drew them.\n\nRobin')
})

test('a paragraph that was only this sentence leaves no hole', () => {
  const [mended] = mend('Hi Ruth,\n\nI drew the berths.\n\nHave you made a decision yet?\n\nRobin', /pressure/)
  expect(mended).toBe('Hi Ruth,\n\nI drew the berths.\n\nRobin')
})

test('the last sentence of a paragraph takes the blank before it along', () => {
  const [mended] = mend('I drew the berths. Have you made a decision yet?\nRobin', /pressure/)
  expect(mended).toBe('I drew the berths.\nRobin')
})

test('another name and another company become the right ones', () => {
  expect(mend('Dear Anna,\nthe berths stayed with me.', /wrong-person/, { to: 'Ruth Keller' })).toEqual([
    'Dear Ruth,\nthe berths stayed with me.',
  ])
  expect(mend('I would love to join Globex.', /wrong-company/, { company: 'Initech' })).toEqual(['I would love to join Initech.'])
})

test('a blank that names what it wants is filled with it', () => {
  expect(mend('Dear [Name], thank you.', /slot/, { to: 'Ruth Keller' })[0]).toBe('Dear Ruth, thank you.')
})

test('the own links are offered, and put under the name', () => {
  const given: Given = { kind: 'note', links: ['https://folio.example/robin'] }
  expect(mend('The berths stayed with me. I will draw them.\nRobin\n', /missing\/link/, given)).toEqual([
    'The berths stayed with me. I will draw them.\nRobin\nhttps://folio.example/robin',
  ])
})

test('where something of the talk is missing, one tap makes room for it under the greeting', () => {
  const stock = 'Dear Ruth,\n\nThank you for taking the time to meet with me. I look forward to hearing from you.'
  expect(mend(stock, /missing\/specific/, { kind: 'note' })[0]).toMatch(/^Dear Ruth,\n\n\[\[.+\]\] Thank you/)
})

test('a day that has passed becomes a weekday', () => {
  const given: Given = { at: '2026-03-11T09:00', talkedAt: '2026-03-10T09:00' }
  expect(mend('Thank you for meeting me today.', /wrong-day/, given)).toEqual(['Thank you for meeting me on Tuesday.'])
})

test('a word that the check offers takes the place of the other', () => {
  expect(mend('The chairman saw the berths.', /inclusive/)[0]).toBe('The chair saw the berths.')
  const find = {
    ...checkMessage('Have you made a decision yet?').problems[0]!,
    rule: 'grammar/repetition',
    family: 'grammar' as const,
  }
  const twice = fixesOf({
    text: 'I saw the the berths.',
    find: { ...find, start: 9, end: 13, quote: ' the', replacements: [''] },
    given: {},
  })
  expect(apply('I saw the the berths.', twice[0]!.change)).toBe('I saw the berths.')
})
