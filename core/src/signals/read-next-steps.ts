import type { PromiseKind } from '../debriefs/index.ts'
import { dayToDate } from '../shared/index.ts'
import { findDates, type NamedDate } from './find-dates.ts'
import {
  forAll,
  hedged,
  lastsLong,
  mine,
  named,
  noDate,
  notPromised,
  ofTheirs,
  onlyIfYes,
  open,
  others,
  refusal,
  replyCues,
  toMe,
} from './next-steps-patterns.ts'
import { normaliseWords } from './normalise-words.ts'

export const nextStepsGrades = ['specific', 'vague', 'neither'] as const
export type NextStepsGrade = (typeof nextStepsGrades)[number]

export type NextSteps = {
  grade: NextStepsGrade
  /** The words are a no, not a next step. */
  no: boolean
  promise: PromiseKind | null
  promisedBy: string | null
}

/** Reads someone's words on next steps as said on a local day: how specific, what kind of promise, and by when. */
export function readNextSteps(said: string, on: number | undefined): NextSteps {
  const words = normaliseWords(said)
  const no = refusal.test(words)
  if (no) return { grade: 'neither', no, promise: null, promisedBy: null }
  const promised = findPromisedDate(words, on)
  const promise = findPromise(words, promised !== undefined)
  return {
    grade: gradeSteps(words, promised, promise),
    no,
    promise,
    promisedBy: promised?.day === undefined ? null : dayToDate(promised.day),
  }
}

const condition = /\b(?:to|for|into|on to|through to) the (?:next|second|2nd|final|last) (?:round|stage|step|interview)s?\b/g

function gradeSteps(words: string, promised: NamedDate | undefined, promise: PromiseKind | null): NextStepsGrade {
  // Making it "to the next round" names a condition, not a plan.
  if (named.test(promise === 'only-if-yes' ? words.replace(condition, ' ') : words)) return 'specific'
  if (promised && !hedged.test(words) && !lastsLong.test(words)) return 'specific'
  return promised || promise || open.test(words) || noDate.test(words) ? 'vague' : 'neither'
}

function findPromise(words: string, dated: boolean): PromiseKind | null {
  if (onlyIfYes.test(words)) return 'only-if-yes'
  if (forAll.test(words)) return 'for-all'
  const addressed = toMe.test(words.replace(ofTheirs, ' '))
  if (!dated) return addressed || open.test(words) ? 'vague' : null
  if (hedged.test(words) || lastsLong.test(words)) return 'vague'
  return addressed ? 'for-all' : null
}

type Clause = { start: number; end: number; text: string }
const boundary = /[!?;]+ |\.(?= )|,? (?:and|but|so|then) |: | - |, /g

function toClauses(words: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  boundary.lastIndex = 0
  for (let match = boundary.exec(words); match; match = boundary.exec(words)) {
    clauses.push({ start, end: match.index, text: words.slice(start, match.index) })
    start = match.index + match[0].length
  }
  clauses.push({ start, end: words.length, text: words.slice(start) })
  return clauses
}

/**
 * The date by which an answer is promised. A date counts for what its own clause is about: an answer to me, then a
 * decision, then the next round; failing that for what the whole text promises. Dates of other people's interviews, of
 * my own homework, and dates that are only ruled out ("not before Friday") are no promise.
 */
function findPromisedDate(words: string, on: number | undefined): NamedDate | undefined {
  const dates = findDates(words, on)
  if (!dates.length) return undefined
  const clauses = toClauses(words)
  let best: NamedDate | undefined
  let bestRank = 0
  for (const date of dates) {
    const clause = clauses.find(({ start, end }) => date.start >= start && date.start < end)?.text ?? words
    const rank = rankClause(clause, words)
    if (rank > bestRank) {
      best = date
      bestRank = rank
    }
  }
  return best
}

const shortAnswer =
  /^(?:probably |maybe |hopefully |about |around |sometime |give us |give me )?(?:by|before|within|in|on|until|no later|early|late|mid|end|the end|next|this|tomorrow|today|tonight|a|an|\d).{0,32}$/

function rankClause(clause: string, words: string): number {
  if (others.test(clause) || mine.test(clause) || notPromised.test(clause)) return 0
  const own = replyCues.findIndex((cue) => cue.test(clause))
  if (own >= 0) return 20 - own
  const whole = replyCues.findIndex((cue) => cue.test(words))
  if (whole >= 0) return 10 - whole
  // "By Friday" and nothing more is an answer to the question.
  return shortAnswer.test(words) ? 1 : 0
}
