import { type Route, routes } from '../opportunities/index.ts'
import { layRanges } from './add-ranges.ts'
import { listRipeWeeks } from './delays.ts'
import type { Rates } from './find-rates.ts'
import { type Lattice, onePoint, lattice as sixRates } from './lattice.ts'
import type { Search } from './search.ts'
import { layPaths, layStages, type Part, type Paths } from './survive.ts'
import { landedBy, type Opened } from './weigh-open.ts'

export type PerWeek = Record<Route, number>

export const readPerWeek = (given: Search['perWeek']): PerWeek => ({
  cold: given?.cold ?? 0,
  targeted: given?.targeted ?? 0,
  warm: given?.warm ?? 0,
})
export const totalOf = (perWeek: PerWeek) => perWeek.cold + perWeek.targeted + perWeek.warm

export type Landing = { chance: number; weeks: number }

/** Everything that a walk over the weeks needs. */
export type Run = {
  open: readonly Opened[]
  perWeek: PerWeek
  rates: Rates
  weeks: number
  lattice: Lattice
  paths: Paths
  stages: Part[]
  ranges: ReturnType<typeof layRanges>
  /** What is open with a chance that is certain, and the means of the ranges: they are independent, so means count them exactly. */
  means: readonly Landing[]
  numbers: readonly Landing[]
  /** Weeks' worth of applications that have come to their end by the end of each week. */
  ripe: Float64Array
}

export function prepareRun(given: Pick<Run, 'open' | 'perWeek' | 'rates' | 'weeks'>): Run {
  const { open, perWeek, rates, weeks } = given
  const numbers = open.filter((one) => one.kind === 'number')
  // One set of points for all: a search with something added is compared with the one before.
  const sure = totalOf(perWeek) === 0 && !open.some(({ kind }) => kind === 'stage')
  const lattice = sure ? onePoint : sixRates
  const paths = layPaths(rates, lattice)
  const ranges = layRanges(open)
  return {
    ...given,
    lattice,
    paths,
    stages: layStages(open, paths),
    ranges,
    numbers,
    means: [...ranges, ...numbers],
    ripe: listRipeWeeks(weeks),
  }
}

/** The chance of nothing yet from those, by the end of a week. */
export function missAll(landings: readonly Landing[], week: number): number {
  let miss = 1
  for (const { chance, weeks } of landings) miss *= 1 - chance * landedBy(week, weeks)
  return miss
}

/** Offers that one week's applications lead to in the end, at each point. */
export function addArrivals(paths: Paths, perWeek: PerWeek): Float64Array {
  const offers = new Float64Array(paths.cold.length)
  for (const route of routes) {
    const [rate, path] = [perWeek[route], paths[route]]
    if (rate > 0) for (let at = 0; at < offers.length; at++) offers[at]! += rate * path[at]!
  }
  return offers
}
