import { expect, test } from 'vitest'
import { readGrammar } from './index.ts'

const text = 'Dear Priya, I recieved the the plan. Recieved with joy, says Kestrelworks.'
const find = (quote: string, kind = 'Spelling', replacements: string[] = []) => {
  const start = text.indexOf(quote)
  return { kind, start, end: start + quote.length, replacements }
}
const read = (finds: ReturnType<typeof find>[], known: string[] = []) =>
  readGrammar(text, finds, known).map(({ rule, quote, level }) => [rule, quote, level])

test('a slip is said with what could stand there instead', () => {
  const [lint] = readGrammar(text, [find('recieved', 'Spelling', ['received', 'relieved', 'receive', 'recited'])])
  expect(lint).toMatchObject({
    rule: 'grammar/spelling',
    family: 'grammar',
    level: 'change',
    quote: 'recieved',
    instead: 'Perhaps: received, relieved, receive.',
    replacements: ['received', 'relieved', 'receive'],
    basis: 'S0.12',
  })
})

test('a capital inside a sentence is a name, one at its beginning may be a slip', () => {
  expect(read([find('Priya'), find('Kestrelworks'), find('Recieved', 'Spelling', ['received'])])).toEqual([
    ['grammar/spelling', 'Recieved', 'change'],
  ])
  expect(readGrammar(text, [find('Recieved', 'Spelling', ['received'])])[0]?.replacements).toEqual(['Received'])
})

test('names that are known are right, and style is left to the writer', () => {
  expect(read([find('recieved')], ['Ada Recieved'])).toEqual([])
  expect(read([find('plan', 'Style'), find('plan', 'Readability'), find('plan', 'Whatever')])).toEqual([])
  expect(read([find('the the', 'Repetition', ['the'])])).toEqual([['grammar/repetition', 'the the', 'change']])
})

test('a text in another language gets no finds at all', () => {
  const german = 'vielen dank für das gespräch und die führung durch das haus'
  const finds = [...german.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({
    kind: 'Spelling',
    start: index,
    end: index + word.length,
    replacements: [],
  }))
  expect(readGrammar(german, finds)).toEqual([])
})
