import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelledFeedback } from './fixtures/labelled-feedback.ts'
import { splitAsks } from './split-asks.ts'

const cases = labelledFeedback
  .trim()
  .split('\n---\n')
  .map((one) => {
    const at = one.lastIndexOf('\n=>')
    const wanted = one
      .slice(at + 3)
      .split('|')
      .map((part) => part.trim().toLowerCase())
    return { words: one.slice(0, at), wanted: wanted.filter((part) => part !== '') }
  })

describe('what is asked for', () => {
  it.each(cases)('$words', ({ words, wanted }) => {
    const asks = splitAsks(words).map((ask) => ask.label.toLowerCase())
    expect(asks).toHaveLength(wanted.length)
    for (const [at, part] of wanted.entries()) expect(asks[at]).toContain(part)
  })
})

it('keeps the very words, at their place, in order', () => {
  const words = fc.array(fc.oneof(fc.constantFrom(...cases.map((one) => one.words)), fc.string({ maxLength: 60 })), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('\n\n')
      const asks = splitAsks(text)
      for (const ask of asks) expect(text.slice(ask.start, ask.end)).toBe(ask.quote)
      for (const [at, ask] of asks.entries()) if (at > 0) expect(ask.start).toBeGreaterThanOrEqual(asks[at - 1]!.end)
    }),
  )
})

it('hears no wish in kindness and small talk, wherever it stands', () => {
  const kind = fc.constantFrom(
    'Thank you so much for coming in on Tuesday.',
    'We really enjoyed meeting you.',
    'The coffee in the waiting room was cold, sorry about that.',
    'We will be in touch next week.',
    'Give my regards to your sister.',
    'You came across as calm and friendly.',
  )
  const asked = 'How many were on that ward? There was nothing about budgets.'
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 3 }), fc.array(kind, { maxLength: 3 }), (before, after) => {
      const text = [...before, asked, ...after].join(' ')
      expect(splitAsks(text).map(({ quote }) => quote)).toEqual(['How many were on that ward', 'There was nothing about budgets'])
    }),
  )
})

it('leaves with a thing what is to be done about it', () => {
  const asks = splitAsks('Contract law is something you clearly do, and it should be described in more depth.')
  expect(asks.map(({ label }) => label)).toEqual(['Contract law'])
  const two = splitAsks('I would like more statistics, and it would help to see leadership.')
  expect(two).toHaveLength(2)
})

it('takes a hostile text in stride', () => {
  for (const text of ['more '.repeat(9000), ', and '.repeat(8000), `${'a'.repeat(50_000)}`, '\n- '.repeat(9000)]) {
    const startedAt = performance.now()
    splitAsks(text)
    expect(performance.now() - startedAt).toBeLessThan(2000)
  }
})
