import { type Route, routes } from '../opportunities/index.ts'
import { sliceBeta } from './beta.ts'
import type { Rates } from './find-rates.ts'
import { dealSlices, type Lattice, listSlices } from './lattice.ts'
import { type RoundName, roundNames } from './start.ts'
import { landedBy, type Opened } from './weigh-open.ts'

/** The rates at each point of the lattice: from an application of each route, and from each round, to an offer. */
export type Paths = Record<Route, Float64Array> & Record<RoundName, Float64Array>

const times = (one: Float64Array, other: Float64Array) => one.map((value, at) => value * other[at]!)

/** The last step lies in the first dimension, which the lattice fills best. */
export function layPaths(rates: Rates, lattice: Lattice): Paths {
  const deal = (name: Route | RoundName, dimension: number) =>
    dealSlices(sliceBeta(rates[name], lattice.size), listSlices(lattice, dimension))
  const final = deal('final', 0)
  const interview = times(final, deal('interview', 1))
  const screen = times(interview, deal('screen', 2))
  const [cold, targeted, warm] = routes.map((route, at) => times(screen, deal(route, roundNames.length + at))) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  return { final, interview, screen, cold, targeted, warm }
}

/** The chance of nothing yet from some opportunities at each point, week by week. */
export type Survival = { at: (week: number) => Float64Array }

export type Part = { chances: Float64Array; weeks: number; count: number }

function multiply(into: Float64Array, { chances, weeks, count }: Part, week: number) {
  const landed = landedBy(week, weeks)
  for (let at = 0; at < into.length; at++) {
    let left = 1 - chances[at]! * landed
    for (let rest = count; rest > 0; rest >>= 1) {
      if (rest & 1) into[at]! *= left
      left *= left
    }
  }
}

/** Those that are decided are multiplied once and for all; the weeks have to be asked for in order. */
export function surviveStages(stages: readonly Part[], size: number): Survival {
  const settled = new Float64Array(size).fill(1)
  const now = new Float64Array(size)
  let waiting = stages
  return {
    at(week) {
      for (const part of waiting) if (part.weeks <= week) multiply(settled, part, week)
      waiting = waiting.filter(({ weeks }) => weeks > week)
      now.set(settled)
      for (const part of waiting) multiply(now, part, week)
      return now
    },
  }
}

/** Those of which only the stage is known share its rates, and so their luck. */
export function layStages(open: readonly Opened[], paths: Paths): Part[] {
  const parts = new Map<string, Part>()
  for (const one of open) {
    if (one.kind !== 'stage') continue
    const path = one.stage === 'applied' ? one.route : one.stage
    const key = `${path} ${one.weeks}`
    const known = parts.get(key)
    if (known) known.count++
    else parts.set(key, { chances: paths[path], weeks: one.weeks, count: 1 })
  }
  return [...parts.values()]
}

export function mean(values: Float64Array): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]!
  return sum / values.length
}
