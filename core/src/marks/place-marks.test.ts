import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitAsks } from '../feedback/index.ts'
import type { ResumeLine } from '../profiles/index.ts'
import { heldBackResumes } from './fixtures/held-back-resumes.ts'
import { learntResumes } from './fixtures/learnt-resumes.ts'
import { readResumes } from './fixtures/read-resumes.ts'
import { scoreMarks } from './fixtures/score-marks.ts'
import { placeMarks } from './place-marks.ts'

const cases = [...readResumes(learntResumes), ...readResumes(heldBackResumes)]
const lines = cases[0]!.lines
const place = (words: string, on: readonly ResumeLine[] = lines) => placeMarks({ asks: splitAsks(words), lines: on })

it('circles the line that is there and points at what is missing', () => {
  const marks = place('More statistics and maybe some Kubernetes.')
  expect(marks.map(({ ask, verdict, line }) => [ask, verdict, line?.text])).toEqual([
    ['More statistics', 'punch-up', 'Ran regression models in R to find what made customers cancel within ninety days.'],
    ['Kubernetes', 'next-focus', undefined],
  ])
})

it('lets one voice that is off target go, and says nothing of it without being told', () => {
  const asks = splitAsks('I would drop the hobbies.\nMore SQL.')
  const told = (voices: number, onTarget: boolean) =>
    placeMarks({ asks, lines, voices: asks.map(() => ({ voices, onTarget })) }).map(({ verdict }) => verdict)
  expect(told(1, false)).toEqual(['let-go', 'let-go'])
  expect(told(2, false)).not.toContain('let-go')
  expect(told(1, true)).not.toContain('let-go')
  expect(placeMarks({ asks, lines }).map(({ verdict }) => verdict)).not.toContain('let-go')
})

it('places most things right by words alone', async () => {
  const { rows, verdicts, placed, first } = await scoreMarks(cases)
  expect(verdicts / rows).toBeGreaterThan(0.7)
  expect(first / placed).toBeGreaterThan(0.88)
})

const someCase = fc.constantFrom(...cases)

it('gives each ask exactly one mark, on a line as it stands there, the same each time', () => {
  fc.assert(
    fc.property(someCase, fc.array(fc.constantFrom(...cases.flatMap((one) => one.rows)), { maxLength: 8 }), (on, rows) => {
      const asks = rows.map((row) => row.ask)
      const marks = placeMarks({ asks, lines: on.lines })
      expect(marks.map((mark) => mark.ask)).toEqual(asks.map((ask) => ask.label))
      const texts = new Set(on.lines.map((line) => line.text))
      for (const mark of marks) {
        expect(mark.line === null).toBe(mark.verdict !== 'punch-up')
        if (mark.line) expect(texts).toContain(mark.line.text)
        if (mark.runnerUp?.line) expect(texts).toContain(mark.runnerUp.line.text)
      }
      expect(placeMarks({ asks, lines: on.lines })).toEqual(marks)
    }),
  )
})

it('a line about something else does not move a mark that fits to the letter', () => {
  const foreign = fc.constantFrom('Enjoys sailing on the lake.', 'Watered the plants in the lobby.', 'Fed the neighbours’ cats.')
  fc.assert(
    fc.property(foreign, fc.nat({ max: 10 }), (text, at) => {
      const more = [...lines]
      more.splice(at, 0, { text, page: null, box: null, rows: [], section: 'other' })
      for (const words of ['SQL', 'regression models', 'Tableau dashboards'])
        expect(place(words, more)[0]?.line?.text).toBe(place(words)[0]?.line?.text)
    }),
  )
})

it('an empty resume asks for everything next', () => {
  expect(place('statistics, scale, leading people', []).map(({ verdict, runnerUp }) => [verdict, runnerUp])).toEqual(
    Array.from({ length: 3 }, () => ['next-focus', null]),
  )
})
