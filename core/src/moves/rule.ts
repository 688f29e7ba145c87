import type { Clock } from './clock.ts'
import type { Case, Named } from './gather-cases.ts'
import type { SituationIndex } from './index-situation.ts'
import type { MoveName } from './move.ts'
import type { SituationContact } from './situation.ts'

/** One thing that a rule found to do. `occasion` tells it from the next one of its kind. */
export interface Finding {
  person: Named | null
  interviewId: string | null
  occasion: string
  dueAt: number
  because: string
  blockedBy: string | null
  /** A contact of this move with this person at or after this moment means that it is done. */
  since: number | null
}

/** What a rule may look at. */
export interface Look {
  of: Case
  clock: Clock
  people: SituationIndex['people']
  /** Another open opportunity, by name, where the hour may go instead. */
  other: string | null
  /** True when a person has said done, not now or never of this move. */
  isSettled(move: MoveName, person: Named | null, occasion: string): boolean
}

/** One rule about one opportunity. `basis` names the rule of the method that it comes from. */
export interface MoveRule {
  move: MoveName
  basis: string
  /** Which of the logged contacts carry this move out; without it, those that name the move. */
  isCarriedOutBy?(contact: SituationContact): boolean
  find(look: Look): Finding[]
}

export const finding = (of: Pick<Finding, 'occasion' | 'dueAt' | 'because'> & Partial<Finding>): Finding => ({
  person: null,
  interviewId: null,
  blockedBy: null,
  since: null,
  ...of,
})

const short = (id: string) => id.slice(0, 56)

/** The same words each time, so that what was said of a move stays with it. */
export const moveId = (move: MoveName, of: { opportunityId: string | null; personId: string | null; occasion: string }) =>
  `${move}:${short(of.opportunityId ?? '-')}:${short(of.personId ?? '-')}:${short(of.occasion)}`.slice(0, 200)
