import type { DebriefTalk } from '../debriefs/index.ts'
import { fitWords } from './fit-words.ts'
import { findBudget } from './pace.ts'
import { words } from './words.ts'

/** What is known when a script is drafted; all of it may be missing. */
export type Known = {
  me: string
  to: string | null
  company: string | null
  valueLine: string
  talk: Pick<DebriefTalk, 'workToBeDone' | 'theirProblems' | 'common' | 'betterAnswers'> | null
  wordsPerMinute: number
}
export type Shape = keyof typeof words.shapes
/** One thing to say, in versions from the shortest to the longest; an empty one may stay unsaid. */
export type Part = { versions: string[]; spare?: string }

/** Of a text its short beginning and its longer one, each in its sentence; without any, the blank. */
function quote(text: string, most: readonly number[], say: (text: string) => string): string[] {
  const fitting = most.map((count) => fitWords(text, count)).filter((one) => one !== undefined)
  return [...new Set(fitting)].map((one) => say(one))
}

const orBlank = (versions: string[], blank: string): Part => ({
  versions: versions.length > 0 ? versions : [blank],
  spare: blank,
})
const orNothing = (versions: string[]): Part => ({ versions: ['', ...versions], spare: '' })
const plain = (versions: readonly string[]): Part => ({ versions: versions.toSorted((one, other) => one.length - other.length) })

/** What a script of this shape says, in the order in which it is said. */
export function listParts(shape: Shape, known: Known): Part[] {
  const { talk } = known
  const work = quote(talk?.workToBeDone ?? '', [12, 22], words.work)
  const problem = quote(talk?.theirProblems ?? '', [12, 22], shape === 'problem' ? words.problemFirst : words.problem)
  const theWork = orBlank(work, words.work(`${words.blanks.work}.`))
  const thanks = plain(shape === 'work' ? words.thanks.work(known.company) : words.thanks[shape]())
  const middles: Record<Shape, () => Part[]> = {
    work: () => [thanks, theWork, orNothing(problem)],
    problem: () => [orBlank(problem, words.problemFirst(`${words.blanks.problem}.`)), thanks, orNothing(work)],
    answer: () => [thanks, betterAnswer(known), theWork],
    common: () => [thanks, orNothing(quote(talk?.common ?? '', [10, 18], words.common)), theWork],
  }
  return [hello(known), ...middles[shape](), plain([words.interest]), valueLine(known), plain(words.step), plain(words.close)]
}

function hello({ to, me }: Known): Part {
  const first = (to ?? '').replace(/^(?:(?:dr|prof|mr|mrs|ms|mx|herr|frau)\.?\s+)+/i, '').split(/\s+/)[0] || null
  const name = me.replace(/[[\]{}<>]/g, '').trim() || words.blanks.me
  return { versions: [words.hello(first, name)], spare: words.hello(null, name) }
}

/** S1.13: one line, the same everywhere; at a slow pace its beginning has to do. */
function valueLine({ valueLine: line, wordsPerMinute }: Known): Part {
  const { most } = findBudget(wordsPerMinute)
  return orBlank(
    quote(line, [Math.min(40, most - 54), 40], (said) => said),
    `${words.blanks.value}.`,
  )
}

function betterAnswer({ talk }: Known): Part {
  const { question = '', answer = '' } = talk?.betterAnswers.find((one) => one.answer.trim()) ?? {}
  const alone = quote(answer, [12, 20], words.answer)
  const asked = fitWords(question, 16)?.replace(/\.$/, '')
  const whole = asked ? quote(answer, [20], (said) => words.question(`${asked[0]?.toLowerCase()}${asked.slice(1)}`, said)) : []
  return orNothing([...alone.slice(0, 1), ...(whole.length > 0 ? whole : alone.slice(1))])
}
