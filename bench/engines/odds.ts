import { forecastOdds, type LooseSearch, search } from '@standout/core/odds'
import type { Report } from '../row.ts'

const weeks = 52
const perWeek = { cold: 8, targeted: 2, warm: 1 }
const ranged = (count: number): LooseSearch['open'] =>
  Array.from({ length: count }, (_, at) => ({
    chance: { low: 0.002, middle: 0.006 + at / 50_000, high: 0.02 + at / 50_000 },
    weeksToDecision: 1 + (at % 26),
  }))

const stages = ['applied', 'screen', 'interview', 'final'] as const
const staged = (count: number): LooseSearch['open'] =>
  Array.from({ length: count }, (_, at) => ({ stage: stages[at % stages.length], weeksToDecision: 1 + (at % 26) }))

/** The least that bands over so many ranges can take: one logarithm for each, each week. */
function floor(): number {
  let sum = 0
  for (let week = 1; week <= weeks; week++) for (let at = 0; at < 300; at++) sum += Math.log(1 - (0.01 * week) / (weeks + at))
  return sum
}

const rounds = 60
function time(run: (round: number) => unknown): { p50: number; p95: number } {
  for (let warm = 0; warm < 15; warm++) run(warm)
  const times = Array.from({ length: rounds }, (_, round) => {
    const from = performance.now()
    run(round)
    return performance.now() - from
  }).sort((a, b) => a - b)
  return { p50: times[rounds / 2]!, p95: times[Math.floor(rounds * 0.95)]! }
}

/** A forecast over a year, and what one move of the slider costs. */
export default (report: Report) => {
  const least = time(floor).p50
  const many = search.parse({ open: ranged(300), perWeek, weeks })
  const alike = search.parse({ open: staged(300), perWeek, weeks })
  const few = search.parse({ open: ranged(8), perWeek, weeks: 26 })
  const floorName = 'a logarithm for each opportunity and week'
  const cases = [
    { name: 'a forecast of 300 open over 52 weeks', target: 20, run: () => forecastOdds(many) },
    { name: 'the same with no more than their stages known', target: 20, run: () => forecastOdds(alike) },
    {
      name: 'one move of the slider, 8 open over 26 weeks',
      target: 16,
      run: (round: number) => forecastOdds({ ...few, perWeek: { ...perWeek, cold: 8 + round / 7 } }),
    },
  ]
  for (const { name, target, run } of cases) {
    const { p50, p95 } = time(run)
    report({ name, figure: p50, unit: 'ms', target, floor: least, floorName })
    report({ name: `${name}, p95`, figure: p95, unit: 'ms', target })
  }
}
