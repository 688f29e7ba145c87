import type { MoveName } from '../move.ts'
import type { Finding, MoveRule } from '../rule.ts'
import { answerOffer } from './answer-offer.ts'
import { askForNews, nothingMore } from './asks.ts'
import { followUp, noteEvening } from './evenings.ts'
import { graciousThanks, invite, thankForAccepting, thankYou } from './four-actions.ts'
import { checkIn, standOut, valueItem } from './gifts.ts'
import { debrief, prepare } from './in-time.ts'
import { elsewhere, firstStep, type Search } from './search.ts'

/** Rules about one opportunity; of two that are due at one moment the earlier in this list goes first. */
export const caseRules: readonly MoveRule[] = [
  answerOffer,
  prepare,
  debrief,
  thankYou,
  graciousThanks,
  thankForAccepting,
  standOut,
  valueItem,
  askForNews,
  nothingMore,
  invite,
  checkIn,
]

/** Rules about the search as a whole. */
export const searchRules: readonly { move: MoveName; basis: string; find(search: Search): Finding[] }[] = [
  { move: 'elsewhere', basis: 'S0.5', find: elsewhere },
  { move: 'first-step', basis: 'S0.6', find: firstStep },
  { move: 'note-evening', basis: 'S2.3', find: noteEvening },
  { move: 'follow-up', basis: 'S2.3', find: followUp },
]
