import type { BriefIdea, Period } from '../brief.ts'

/**
 * A kind of problem as data: by which words of the notes it is known, and what a first draft may say to it. These are
 * starters of our own, never facts of a company; what only the user knows is a blank.
 */
export type ProblemKind = {
  id: string
  signs: RegExp
  first: string
  ideas: readonly [BriefIdea, BriefIdea]
  plan: Record<Period, string>
  questions: readonly [string, string]
}
