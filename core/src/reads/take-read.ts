import { type IsHoliday, msToDay, toInstant } from '../shared/index.ts'
import { type DebriefInput, findSignals, readNextSteps, rememberWords, type Signal, weighSignals } from '../signals/index.ts'
import { listUnknown } from './list-unknown.ts'
import { toRange } from './logit.ts'
import { type OwnWeights, weighOwn } from './own-weights.ts'
import { findPrior, type OwnOutcomes } from './prior.ts'
import type { Read } from './read.ts'
import { readSilence } from './read-silence.ts'

export type ReadOptions = {
  /** An instant. */
  now: string
  isHoliday: IsHoliday
  /** The person's own zone; the debrief's wins. */
  zone: string
  outcomes?: OwnOutcomes
  /** What the signs have meant for this person; it counts once there are enough outcomes. */
  own?: OwnWeights
}

/** All signs together move a reading by at most this, until a person's own outcomes say more. */
const limitAtFirst = 1.2
const limitWithOutcomes = 2.4
export const enoughOutcomes = 20
/** How unsure a pull is, as a share of it; the same for all, so that one more sign for raises every point of the range. */
const doubt = 0.3
const mostDoubt = 0.15

const recallNextSteps = rememberWords(readNextSteps)

/** Where someone stands after one interview: the chance of passing this round, because of what, and what is not known. */
export function takeRead(input: DebriefInput, options: ReadOptions): Read {
  const zone = input.zone ?? options.zone
  const now = toInstant(options.now, zone)
  const at = input.at ? toInstant(input.at, zone) : undefined
  const repliedAt = findReply(input.repliedAt ? toInstant(input.repliedAt, zone) : undefined, at, now)
  const interviewDay = at === undefined ? undefined : msToDay(at, zone)
  const steps = input.nextStepsWords?.trim() ? recallNextSteps(input.nextStepsWords, interviewDay) : undefined
  const prior = findPrior(input, options.outcomes)
  const { signals, total, unsure } = pullTogether(findSignals(input, steps, repliedAt !== undefined), options)
  const promisedBy = corrected(input.byHand?.promisedBy, input.promisedBy ?? steps?.promisedBy)
  const promise = corrected(input.byHand?.promise, input.promise ?? steps?.promise)
  const silence = readSilence({
    zone,
    now,
    heardAt: input.lastHeardAt ? toInstant(input.lastHeardAt, zone) : at,
    repliedAt,
    promisedBy,
    promise,
    employer: input.employer ?? [],
    isHoliday: options.isHoliday,
  })
  const variance = prior.variance + unsure + (doubt * silence.logit) ** 2
  return {
    chance: toRange({ mean: prior.mean + total + silence.logit, variance }),
    prior: toRange(prior),
    signals,
    silence,
    unknown: listUnknown(input, signals, promisedBy !== null && promise === null),
    promisedBy,
  }
}

/** All signs of the talk together, by the table, or by what they have meant for this person once that is known. */
function pullTogether(found: readonly Signal[], { own, outcomes }: ReadOptions) {
  if (own && own.outcomes >= enoughOutcomes) {
    // Own weights were learned on pulls under the first limit, and are applied to the same.
    const { signals, total, variance } = weighOwn(weighSignals(found, limitAtFirst).signals, own)
    return { signals, total: Math.max(-limitWithOutcomes, Math.min(limitWithOutcomes, total)), unsure: variance }
  }
  const limit = (outcomes?.known ?? 0) >= enoughOutcomes ? limitWithOutcomes : limitAtFirst
  const { signals, total, toward, away } = weighSignals(found, limit)
  return { signals, total, unsure: Math.min(mostDoubt, doubt * doubt * (toward * toward + away * away)) }
}

/** A reply counts when it came after the talk, and not in the future. */
const findReply = (repliedAt: number | undefined, at: number | undefined, now: number) =>
  repliedAt !== undefined && repliedAt <= now && (at === undefined || repliedAt > at) ? repliedAt : undefined

const corrected = <T>(byHand: T | null | undefined, otherwise: T | null | undefined): T | null =>
  byHand !== undefined ? byHand : (otherwise ?? null)
