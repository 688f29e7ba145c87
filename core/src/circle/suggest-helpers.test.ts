import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rungs } from '../ladder/index.ts'
import { draftAsk } from './draft-ask.ts'
import { type MayHelp, suggestHelpers } from './suggest-helpers.ts'

const someone = (name: string, changes: Partial<MayHelp> = {}): MayHelp => ({
  id: `per_${name}`,
  name,
  company: null,
  position: null,
  rung: 'connected',
  inCircle: false,
  theyCan: [],
  hasHelped: false,
  ...changes,
})

it('what someone said they can do comes first, then their work, then those who are close', () => {
  const suggested = suggestHelpers('Practise an interview with somebody from logistics', [
    someone('Near', { rung: 'met' }),
    someone('Close', { inCircle: true }),
    someone('Worker', { position: 'Logistics planner', company: 'Depot' }),
    someone('Willing', { theyCan: ['Water the plants', 'Interviewing practice on Sundays'] }),
    someone('Stranger'),
  ])
  expect(suggested.map(({ name, because }) => [name, because.kind])).toEqual([
    ['Willing', 'said'],
    ['Worker', 'work'],
    ['Close', 'circle'],
    ['Near', 'near'],
  ])
})

describe('whatever is needed', () => {
  const anyone = fc.record({
    id: fc.uuid(),
    name: fc.string(),
    company: fc.option(fc.string()),
    position: fc.option(fc.string()),
    rung: fc.option(fc.constantFrom(...rungs)),
    inCircle: fc.boolean(),
    theyCan: fc.array(fc.string(), { maxLength: 3 }),
    hasHelped: fc.boolean(),
  })
  it('a handful of people at most, each once, in the same order whoever is listed first', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(anyone, { selector: ({ id }) => id, maxLength: 12 }), (need, people) => {
        const suggested = suggestHelpers(need, people)
        expect(suggested.length).toBeLessThanOrEqual(4)
        expect(suggestHelpers(need, people.toReversed())).toEqual(suggested)
      }),
    )
  })
})

it('an ask says one thing, is easy to turn down, and offers something back', () => {
  const text = draftAsk({
    name: 'Mara Lindqvist',
    need: 'two hours of practice.',
    iCan: ['I read your draft.'],
    signature: 'Ada',
  })
  expect(text).toContain('Hello Mara,')
  expect(text).toContain('a hand with: two hours of practice. You')
  expect(text).toContain('And for you: I read your draft. Say the word.')
  expect(text.endsWith('Ada')).toBe(true)
})
