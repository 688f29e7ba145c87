import { type Route, routes } from '../opportunities/index.ts'
import type { Counts } from './find-rates.ts'
import type { Odds } from './odds.ts'
import { addArrivals, missAll, type PerWeek, type Run, totalOf } from './prepare-run.ts'
import { shareLuck } from './share-luck.ts'
import { mostPerWeek, usualMix } from './start.ts'
import { mean } from './survive.ts'

/** What would bring the chance to the target by the last week: more a week, or more of them warm. */
export function findNeeded(run: Run & { target: number; counts: Counts }): Odds['needed'] {
  const excess = createExcess(run)
  const mix = findMix(run.perWeek, run.counts)
  return {
    perWeek: findLeast(excess, { make: (sum) => scale(mix, sum), most: mostPerWeek, grain: 0.01 }),
    warmShare: findShare(excess, run.perWeek),
  }
}

/** By how much the mean chance by the last week lies over the target, on the scale on which applications add up. */
function createExcess({ stages, means, weeks, lattice, paths, ripe, target }: Run & { target: number }) {
  const landed = shareLuck(stages, lattice.size)(weeks)
  const sure = missAll(means, weeks)
  const lots = -ripe[weeks - 1]!
  return (perWeek: PerWeek) => {
    const arrivals = addArrivals(paths, perWeek)
    for (let at = 0; at < arrivals.length; at++) arrivals[at] = Math.exp(lots * arrivals[at]! - landed[at]!)
    return Math.log1p(-Math.min(target, 1 - 1e-15)) - Math.log(Math.max(1e-300, sure * mean(arrivals)))
  }
}

const scale = (mix: PerWeek, by: number): PerWeek => ({ cold: mix.cold * by, targeted: mix.targeted * by, warm: mix.warm * by })

/** Today's mix; of a search that sends nothing now, the mix of what it sent, else the usual one. */
function findMix(perWeek: PerWeek, counts: Counts): PerWeek {
  const sent = Object.fromEntries(routes.map((route) => [route, counts[route].reached])) as Record<Route, number>
  const mix = [perWeek, sent].find((one) => totalOf(one) > 0) ?? usualMix
  return scale(mix, 1 / totalOf(mix))
}

type Excess = (perWeek: PerWeek) => number
type Line = { make: (value: number) => PerWeek; most: number; grain: number }

/** The least value that reaches it, to the next grain above, or null (regula falsi, its stubborn end halved). */
function findLeast(excess: Excess, { make, most, grain }: Line): number | null {
  let [low, high] = [0, Math.round(most / grain)]
  let [below, above] = [excess(make(0)), excess(make(most))]
  if (below >= 0) return 0
  if (above < 0) return null
  while (high - low > 1) {
    const guess = Math.round((low * above - high * below) / (above - below))
    const middle = Math.min(high - 1, Math.max(low + 1, guess))
    const found = excess(make(middle * grain))
    if (found >= 0) [high, above, below] = [middle, found, below / 2]
    else [low, below, above] = [middle, found, above / 2]
  }
  return Math.round(high * grain * 1e6) / 1e6
}

const shareSteps = 4

/** The least share of warm ones that reaches it; the others keep their proportion among themselves. */
function findShare(excess: Excess, perWeek: PerWeek): number | null {
  const total = totalOf(perWeek)
  const others = perWeek.cold + perWeek.targeted
  const cold = others > 0 ? perWeek.cold / others : 1
  const make = (warm: number): PerWeek => ({
    cold: total * (1 - warm) * cold,
    targeted: total * (1 - warm) * (1 - cold),
    warm: total * warm,
  })
  // With an odd history of one's own, more warm ones are not always better.
  for (let step = 0; step <= shareSteps; step++) {
    if (excess(make(step / shareSteps)) < 0) continue
    const from = Math.max(0, step - 1) / shareSteps
    const more = findLeast(excess, { make: (value) => make(from + value), most: 1 / shareSteps, grain: 0.0001 })
    return Math.round((from + (more ?? 1 / shareSteps)) * 1e4) / 1e4
  }
  return null
}
