import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMessage, countWords } from '../lints/index.ts'
import { findBlanks } from '../messages/index.ts'
import { draftScripts, findBudget, type Known, learnPace, measurePace, scriptToGiven } from './index.ts'

const known: Known = {
  me: 'Robin Ashdown',
  to: 'Dr. Mara Lindqvist',
  company: 'Lakeside Ferries',
  valueLine: 'I turn booking plans that drift into ones that a whole crew can read, and cut double bookings by a third.',
  talk: {
    workToBeDone: 'Bring the three booking desks onto one calendar before the winter season.',
    theirProblems: 'Every desk keeps its own list, and guests are booked twice.',
    common: 'We both rowed at university, badly.',
    betterAnswers: [
      {
        question: 'How would you win over a desk that likes its own list?',
        answer: 'Sit with them for a morning first, and change the one thing that annoys them most.',
      },
    ],
  },
  wordsPerMinute: 150,
}
const nothing: Known = { me: '', to: null, company: null, valueLine: '', talk: null, wordsPerMinute: 150 }

const amissBesidesBlanks = (text: string, given: Known) => {
  const blanks = findBlanks(text)
  return checkMessage(text, scriptToGiven(given)).problems.filter(
    ({ level, start, end }) => level !== 'consider' && !blanks.some((blank) => blank.start < end && start < blank.end),
  )
}

describe('a script from the debrief', () => {
  test('thanks, names the work in their words, has the one line, ends with a step of my own and asks for nothing', () => {
    const scripts = draftScripts(known)
    expect(scripts.map(({ shape }) => shape)).toEqual(['answer', 'work', 'problem', 'common'])
    for (const { text, blanks } of scripts) {
      expect(text).toMatch(/^Hello Mara, this is Robin Ashdown\./)
      expect(text).toContain('Thank you')
      expect(text).toContain('booking')
      expect(text).toContain('I turn booking plans')
      expect(text).toContain('Next I will')
      expect(text).not.toContain('?')
      expect(blanks).toEqual([])
    }
  })

  test('no two begin alike', () => {
    const openings = draftScripts(known).map(({ text }) => text.split('. ')[1])
    expect(new Set(openings).size).toBe(openings.length)
  })

  test('without a debrief only the user can fill the blanks', () => {
    for (const { text, blanks } of draftScripts(nothing)) {
      expect(blanks.length).toBeGreaterThan(2)
      for (const { start, end, hint } of blanks) expect(text.slice(start, end)).toBe(`[[${hint}]]`)
    }
  })

  test('words that would press when said aloud become a blank', () => {
    const pushy = { ...known, valueLine: 'Please let me know by Friday whether I got the job.' }
    for (const { text, blanks } of draftScripts(pushy)) {
      expect(text).not.toContain('Friday')
      expect(blanks).toHaveLength(1)
    }
  })
})

const bits = [
  'Bring the desks onto one calendar',
  'every desk keeps its own list',
  'the night shift loses its notes, and nobody knows why',
  'guests are booked twice when ice closes the pier!',
  'How would you start?',
  'We both rowed, badly',
  'Please let me know by Friday',
  'Why have you not answered',
  'Replace the [old] system; then train twelve crews in {three} ports',
  'I cut returns from 9 to 3 % in one season because I sat with the packers',
  'SAP',
  '“Just do it”, she said',
  'Anna Karenina at Globex',
  'Die Schicht am Abend braucht einen Plan',
  'a'.repeat(200),
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  '',
  '\n- first line\n- second line',
]
const someText = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 40 })), { maxLength: 4 })
  .map((list) => list.join('. '))
const someName = fc.constantFrom('', 'Robin', 'Dr. Ana Ruíz', 'Jürgen von der Heide', 'X Æ', '[Name]')
const anyKnown: fc.Arbitrary<Known> = fc.record({
  me: someName,
  to: fc.option(someName),
  company: fc.option(fc.constantFrom('Tern & Co', 'Lakeside Ferries (sample)', 'Acme')),
  valueLine: someText,
  talk: fc.option(
    fc.record({
      workToBeDone: someText,
      theirProblems: someText,
      common: someText,
      betterAnswers: fc.array(fc.record({ question: someText, answer: someText }), { maxLength: 2 }),
    }),
  ),
  wordsPerMinute: fc.integer({ min: 110, max: 190 }),
})

test('words that do not fit into the time of a slow speaker become a blank', () => {
  const many =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
  const slow: Known = {
    ...nothing,
    valueLine: many,
    talk: { workToBeDone: '', theirProblems: '', common: '', betterAnswers: [{ question: '', answer: many }] },
    wordsPerMinute: 110,
  }
  for (const { text } of draftScripts(slow)) expect(countWords(text), text).toBeLessThanOrEqual(findBudget(110).most)
})

test('whatever was written down, a draft takes 30 to 40 seconds and passes its own check but for the blanks', () => {
  fc.assert(
    fc.property(anyKnown, (one) => {
      const { least, most } = findBudget(one.wordsPerMinute)
      for (const { text } of draftScripts(one)) {
        const count = countWords(text)
        expect(count, text).toBeGreaterThanOrEqual(least)
        expect(count, text).toBeLessThanOrEqual(most)
        expect(amissBesidesBlanks(text, one), text).toEqual([])
      }
    }),
    { numRuns: 50 },
  )
}, 60_000)

describe('the pace', () => {
  test('75 to 100 words fill 30 to 40 seconds at a natural rate, 150 a minute', () => {
    expect(findBudget(learnPace([]))).toEqual({ least: 75, most: 100, limit: 150 })
  })

  test('is learned from kept takes; what nobody speaks like is passed over', () => {
    expect(measurePace(80, 40)).toBe(120)
    expect(measurePace(80, 0)).toBeNull()
    expect(learnPace([120, null, 900, 10])).toBe(120)
    expect(learnPace([120, 170, 130])).toBe(130)
  })
})
