import type { DebriefPerson } from '../debriefs/index.ts'
import type { HintedRole } from './hint.ts'

/** Someone's answer to "which other roles do you see" that is not on the list yet. */
export interface HintOffer {
  personId: DebriefPerson['personId']
  name: string
  interviewId: NonNullable<HintedRole['interviewId']>
  opportunityId: NonNullable<HintedRole['opportunityId']>
  company: string
  words: string
  saidOn: string
}

const nothing = /^(?:no|none|nothing|nope|not? (?:really|now|yet|at the moment|any)|n\/?a|-+|–)[.!\s]*$/i

/** S1.8: what was said in a talk and neither kept nor let go. The words stay as they were said. */
export const listOffers = (said: readonly HintOffer[], kept: readonly HintedRole[]): HintOffer[] => {
  const seen = new Set(kept.map(({ interviewId, words }) => `${interviewId} ${words.trim()}`))
  return said.filter(
    ({ interviewId, words }) => words.trim() !== '' && !nothing.test(words.trim()) && !seen.has(`${interviewId} ${words.trim()}`),
  )
}
