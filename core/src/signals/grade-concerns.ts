import { bareNo, denied, evasive, objection, praise, resolved } from './concerns-patterns.ts'
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
  return none || bareNo.test(words) ? 'none' : undefined
}
