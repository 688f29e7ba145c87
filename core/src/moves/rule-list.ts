import type { MoveName } from './move.ts'
import { caseRules, searchRules } from './rules/all.ts'

/** Which rule of the method each move comes from. */
export const moveBases: readonly { move: MoveName; basis: string }[] = [...caseRules, ...searchRules].map(({ move, basis }) => ({
  move,
  basis,
}))
