import type { Signal } from './signal.ts'

/** Signs of one talk echo each other: the strongest of one direction counts in full, the next 0.6, then 0.45, 0.36, 0.3 … */
export const rankWeight = (rank: number): number => (rank === 0 ? 1 : 1.8 / (rank + 2))

export type Weighed = { signals: Signal[]; total: number; toward: number; away: number }

/**
 * Weighs the signs of one interview together. Each listed logit becomes what is really applied, so that the list adds
 * up to `total`, which stays within `limit`: beyond it the stronger side is scaled down. The weights fall with rank and
 * the two directions are kept apart, so one more sign for can only raise the total.
 */
export function weighSignals(found: readonly Signal[], limit: number): Weighed {
  const pulls = new Float64Array(found.length)
  const bySize = found.map((_, index) => index).filter((index) => found[index]?.logit)
  bySize.sort((a, b) => Math.abs(at(found, b)) - Math.abs(at(found, a)))
  let toward = 0
  let away = 0
  let ranksFor = 0
  let ranksAgainst = 0
  for (const index of bySize) {
    const logit = at(found, index)
    const pull = logit * rankWeight(logit > 0 ? ranksFor++ : ranksAgainst++)
    pulls[index] = pull
    if (pull > 0) toward += pull
    else away -= pull
  }
  const cutFor = toward - away > limit ? (away + limit) / toward : 1
  const cutAgainst = away - toward > limit ? (toward + limit) / away : 1
  const signals = found.map((signal, index) => {
    const pull = pulls[index] ?? 0
    return pull === 0 ? signal : { ...signal, logit: round(pull * (pull > 0 ? cutFor : cutAgainst)) }
  })
  return { signals, total: toward * cutFor - away * cutAgainst, toward: toward * cutFor, away: away * cutAgainst }
}

const at = (found: readonly Signal[], index: number) => found[index]?.logit ?? 0
const round = (logit: number) => Math.round(logit * 10_000) / 10_000
