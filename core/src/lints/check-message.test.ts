import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkMessage, lintsOf } from './check-message.ts'
import { listLabelled } from './fixtures/read-table.ts'
import { scoreHalf, scoreTone } from './fixtures/score-halves.ts'
import { writeDocs } from './fixtures/write-docs.ts'
import { writeWeights } from './fixtures/write-weights.ts'
import { rules } from './list-rules.ts'
import { contextInput, contextToGiven } from './read-context.ts'
import { readMessage } from './read-message.ts'
import type { Example } from './rule.ts'

const find = (rule: (typeof rules)[number], example: Example) => {
  const { text, given } = typeof example === 'string' ? { text: example, given: {} } : example
  return (rule.when?.(given) ?? true) ? lintsOf(rule, readMessage(text), given) : []
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.catches)('catches %j', (example) => expect(find(rule, example)).not.toEqual([]))
  it.each(rule.allows)('allows %j', (example) => expect(find(rule, example)).toEqual([]))
})

describe('the labelled messages', () => {
  it('are at least 150, half of them held back', () => {
    expect(listLabelled('tuned').length + listLabelled('held-back').length).toBeGreaterThanOrEqual(150)
  })

  it.each(['tuned', 'held-back'] as const)('are told apart in the half that is %s', (half) => {
    const { pushyStopped, fairStopped, ordered, stockAbove, praisedBelow } = scoreHalf(half)
    expect(pushyStopped).toBeGreaterThanOrEqual(0.95)
    expect(fairStopped).toBeLessThanOrEqual(0.02)
    expect(ordered).toBeGreaterThanOrEqual(0.97)
    expect(stockAbove).toBeGreaterThanOrEqual(0.9)
    expect(praisedBelow).toBeGreaterThanOrEqual(0.95)
  })
})

it.each(['tuned', 'held-back'] as const)('the tone is heard in the half that is %s', (half) => {
  const { heard, blamed } = scoreTone(half)
  expect(heard).toBeGreaterThanOrEqual(0.9)
  expect(blamed).toBeLessThanOrEqual(0.02)
})

describe('messages by other hands, written to be hard', () => {
  it('are rarely stopped when they are good, and the half that no weight has seen is not forgotten', () => {
    const { pushyStopped, fairStopped, ordered, stockAbove, praisedBelow } = scoreHalf('unlearnt')
    expect(pushyStopped).toBeGreaterThanOrEqual(0.8)
    expect(fairStopped).toBeLessThanOrEqual(0.04)
    expect(ordered).toBeGreaterThanOrEqual(0.97)
    expect(stockAbove).toBeGreaterThanOrEqual(0.9)
    expect(praisedBelow).toBeGreaterThanOrEqual(0.95)
  })
})

describe('a message that is checked', () => {
  it('has its places after a byte-order mark, with line ends untouched and emoji as two units', () => {
    const text = 'Hi Ruth,\r\n\r\n😀 This is my third email.\r\n'
    const { problems, ready } = checkMessage(`\uFEFF${text}`)
    const found = problems.find(({ rule }) => rule === 'pressure/counting')!
    expect(ready).toBe(false)
    expect(text.slice(found.start, found.end)).toBe(found.quote)
    expect(found.quote).toBe('This is my third email')
  })

  it('is not blamed for what somebody else said in quotes', () => {
    expect(checkMessage('Your customer wrote "this is my third email, where is my parcel" and I would start there.').ready).toBe(
      true,
    )
  })

  it('is blamed when relief is taken back', () => {
    expect(checkMessage('No pressure, but I need an answer by Friday.').ready).toBe(false)
    expect(checkMessage('I do not need an answer by Friday.').ready).toBe(true)
  })

  it('is nearly the same as one that goes to the same panel', () => {
    const text = 'You said that ice breaks the ferry timetable. I marked eleven days in three winters.'
    expect(checkMessage(text).sameness).toBeLessThan(0.4)
    expect(checkMessage(text, { panel: [text] }).sameness).toBeGreaterThan(0.9)
  })

  it('tells days and evenings on the clock of the debrief, whatever offset the time was written in', () => {
    const given = { at: '2026-03-11T00:30:00Z', zone: 'America/New_York', channel: 'email', kind: 'note' } as const
    expect(checkMessage('Thank you.', given).problems.map(({ rule }) => rule)).toContain('sameness/evening')
  })

  it('takes a context in any shape, and passes over what it does not understand', () => {
    const read = (context: unknown) => contextToGiven(contextInput.parse(context))
    expect(read({ company: { name: 'Corvane' }, people: [{ name: 'Ines' }, 'Tom'], at: 'soon', notes: { a: 'weir' } })).toEqual({
      company: 'Corvane',
      people: ['Ines', 'Tom'],
      talk: 'weir',
    })
    expect(read({ company: null, interviewers: { name: 'Ana' }, topics: 7 })).toEqual({ people: ['Ana'] })
  })

  it('misses no link when its kind is not known', () => {
    expect(checkMessage('You said that ice breaks the ferry timetable.').problems).toEqual([])
  })

  it('stays quick on hostile text', () => {
    const start = performance.now()
    checkMessage('i have '.repeat(3000))
    checkMessage(`please ${'a'.repeat(20_000)} [`.repeat(2))
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

it.runIf(process.env.UPDATE === 'weights')(
  'has its weights of pressure written anew',
  () => {
    for (const [folder, text] of Object.entries(writeWeights()))
      writeFileSync(fileURLToPath(new URL(`./${folder}/weights.ts`, import.meta.url)), text)
  },
  300_000,
)

it('is written down in docs/lints.md', () => {
  const path = fileURLToPath(new URL('../../../docs/lints.md', import.meta.url))
  if (process.env.UPDATE) writeFileSync(path, writeDocs())
  expect(readFileSync(path, 'utf8')).toBe(writeDocs())
})
