import type { Clock } from '../clock.ts'
import type { Case } from '../gather-cases.ts'

const silentForGoodDays = 60

/** The silence: talked to, not told, nothing arranged. A next interview or an offer has ended it. */
const isSilent = (of: Case): boolean =>
  of.isOpen && of.opportunity.stage !== 'offer' && of.ahead.length === 0 && of.quietSince !== null

/** The last day on which a silence still says "not yet"; after it, it is an answer of a kind. */
export const lastQuietDay = (of: Case): number => Math.max(of.quietSince ?? 0, of.promise?.day ?? 0) + silentForGoodDays

export const isQuiet = (of: Case, clock: Clock): boolean => isSilent(of) && clock.today <= lastQuietDay(of)

export const isSilentForGood = (of: Case, clock: Clock): boolean => isSilent(of) && clock.today > lastQuietDay(of)
