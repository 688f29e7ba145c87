import { type Route, routes } from '../opportunities/index.ts'
import { sliceBeta } from './beta.ts'
import type { Rates } from './find-rates.ts'
import { dealSlices, type Lattice, listSlices } from './lattice.ts'
import { type RoundName, roundNames } from './start.ts'
import type { Opened } from './weigh-open.ts'

/** The rates at each point of the lattice: from an application of each route, and from each round, to an offer. */
export type Paths = Record<Route, Float64Array> & Record<RoundName, Float64Array>

const times = (one: Float64Array, other: Float64Array) => one.map((value, at) => value * other[at]!)

/** The last ones laid: a slider moves the number of applications, not the rates. */
let last: { key: string; paths: Paths } | undefined

export function layPaths(rates: Rates, lattice: Lattice): Paths {
  const key = JSON.stringify([rates, lattice.size])
  if (last?.key !== key) last = { key, paths: crossRates(rates, lattice) }
  return last.paths
}

/** The last step lies in the first dimension, which the lattice fills best. */
function crossRates(rates: Rates, lattice: Lattice): Paths {
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

/** Open ones of which only the stage is known, of one path: they share its chance at each point, and so their luck. */
export type Part = { chances: Float64Array; due: { weeks: number; count: number }[] }

export function layStages(open: readonly Opened[], paths: Paths): Part[] {
  const dues = new Map<Float64Array, Map<number, number>>()
  for (const one of open) {
    if (one.kind !== 'stage') continue
    const chances = paths[one.stage === 'applied' ? one.route : one.stage]
    const due = dues.get(chances) ?? new Map<number, number>()
    dues.set(chances, due.set(one.weeks, (due.get(one.weeks) ?? 0) + 1))
  }
  return [...dues].map(([chances, due]) => ({ chances, due: [...due].map(([weeks, count]) => ({ weeks, count })) }))
}

export function mean(values: Float64Array): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]!
  return sum / values.length
}
