import { bareNo, denied, evasive, flatNo, leanWords, objection, praise, resolved } from './concerns-patterns.ts'
import { normaliseWords } from './normalise-words.ts'

export const concernsGrades = ['praise', 'objection', 'evasive', 'none'] as const
export type ConcernsGrade = (typeof concernsGrades)[number]

/**
 * What an answer to "do you have any concerns?" comes to: a worry that was settled is praise; one that stands is an
 * objection, however kindly it is wrapped; then praise, a plain no, and an answer that is none. Undefined: cannot be told.
 */
export function gradeConcerns(said: string): ConcernsGrade | undefined {
  const words = normaliseWords(said)
  if (resolved.test(words)) return 'praise'
  const left = words.replace(denied, ' ')
  if (objection.test(left)) return 'objection'
  if (praise.test(left)) return 'praise'
  const none = left !== words
  if (!none && evasive.test(left)) return 'evasive'
  if (none || flatNo.test(words)) return 'none'
  return findLean(left) ?? (bareNo.test(words) ? 'none' : undefined)
}

/** Whichever direction most of the words lean to; an objection must be about me. */
function findLean(words: string): ConcernsGrade | undefined {
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0
  const aboutMe = /\b(?:you|your)\b/.test(words)
  const leans: [ConcernsGrade, number][] = [
    ['praise', count(leanWords.praise)],
    ['evasive', count(leanWords.evasive)],
    ['objection', aboutMe ? count(leanWords.objection) : 0],
  ]
  const [first, second] = leans.sort((a, b) => b[1] - a[1])
  return first && second && first[1] > second[1] ? first[0] : undefined
}
