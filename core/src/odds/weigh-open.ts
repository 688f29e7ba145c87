import type { Route } from '../opportunities/index.ts'
import { z90 } from './probit.ts'
import type { OpenOne } from './search.ts'
import { weeksAtStage } from './start.ts'

export type Range = { low: number; middle: number; high: number }
/** What is open: with a chance that is a number, with one that is a range, or with none but its stage's. */
export type Opened =
  | { kind: 'number'; chance: number; weeks: number }
  | { kind: 'range'; range: Range; weeks: number }
  | { kind: 'stage'; stage: 'applied' | 'screen' | 'interview' | 'final'; route: Route; weeks: number }

const furthest = 14
const toLogit = (chance: number) =>
  Math.max(-furthest, Math.min(furthest, Math.log(Math.max(chance, 1e-9) / Math.max(1 - chance, 1e-9))))
const fromLogit = (logit: number) => 1 / (1 + Math.exp(-logit))

/** A point that is missing stands across from the other one; without a middle it lies half-way, on the logit scale. */
function completeRange({ low, middle, high }: { [K in keyof Range]?: number | null }): Range {
  const centre = middle ?? fromLogit((toLogit(low!) + toLogit(high!)) / 2)
  const across = (other: number | null | undefined) => (other == null ? centre : fromLogit(2 * toLogit(centre) - toLogit(other)))
  return { low: low ?? across(high), middle: centre, high: high ?? across(low) }
}

/** What an open opportunity brings, with a place taken for all that nobody said. */
export function readOpen({ stage: given, route, chance, weeksToDecision }: OpenOne): Opened {
  const stage = given ?? 'applied'
  const weeks = weeksToDecision ?? weeksAtStage[stage]
  if (typeof chance === 'number') return { kind: 'number', chance, weeks }
  if (chance) {
    const range = completeRange(chance)
    return range.low === range.high ? { kind: 'number', chance: range.middle, weeks } : { kind: 'range', range, weeks }
  }
  // An offer that lies there is one.
  return stage === 'offer' ? { kind: 'number', chance: 1, weeks } : { kind: 'stage', stage, route: route ?? 'cold', weeks }
}

/** A range as chances: a bell curve on the logit scale, each half wide enough to meet its own point. */
export function bendRange({ low, middle, high }: Range): (z: number) => number {
  const centre = toLogit(middle)
  const [down, up] = [(centre - toLogit(low)) / z90, (toLogit(high) - centre) / z90]
  return (z) => 1 / (1 + Math.exp(-centre - z * (z < 0 ? down : up)))
}

/** The share of an opportunity's chance that has landed by the end of a week: each week up to the decision is as likely. */
export const landedBy = (week: number, weeks: number) => Math.min(1, week / weeks)
