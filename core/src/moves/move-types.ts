import type { Move, MoveName } from './move.ts'

/** What each move does to the other person, if anything (S0.15). */
export const moveTypeOf: Record<MoveName, Move['type']> = {
  'thank-you': 'action',
  'gracious-thanks': 'action',
  invite: 'action',
  'thank-for-accepting': 'action',
  'stand-out': 'gift',
  'value-item': 'gift',
  'check-in': 'gift',
  'ask-for-news': 'ask',
  debrief: 'own',
  prepare: 'own',
  'answer-offer': 'own',
  elsewhere: 'own',
  'nothing-more': 'own',
  'first-step': 'own',
  'note-evening': 'own',
  'follow-up': 'gift',
}
