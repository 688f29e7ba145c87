import { rangeOfBeta } from './beta.ts'

/** What a reading said, and what happened. */
export type Told = { chance: number; gut: number | null; passed: boolean; weight: number }

/** Readings that said about the same, and how many of them came true, with a range for so few. */
export type Bin = {
  from: number
  to: number
  said: number
  happened: number
  low: number
  high: number
  count: number
  passed: number
}
export type Score = { brier: number; count: number }
export type Calibration = {
  count: number
  bins: Bin[]
  gut: Bin[]
  /** The mean squared miss of the reading, of the gut, and of always naming the base rate; less is better. */
  reading: Score
  feeling: Score
  baseRate: Score & { rate: number }
}

const edges = [0, 0.2, 0.4, 0.6, 0.8, 1]
/** What a gut feeling would be as a chance; the same places at which it is drawn. */
const gutChance = (gut: number) => 0.1 + gut * 0.2

function binUp(told: readonly { chance: number; passed: boolean; weight: number }[]): Bin[] {
  return edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1]!
    const here = told.filter(({ chance }) => chance >= from && (chance < to || (to === 1 && chance === 1)))
    if (here.length === 0) return []
    const count = here.reduce((sum, { weight }) => sum + weight, 0)
    const passed = here.reduce((sum, one) => sum + (one.passed ? one.weight : 0), 0)
    const { low, middle, high } = rangeOfBeta({ passed: passed + 0.5, not: count - passed + 0.5 })
    const said = here.reduce((sum, { chance, weight }) => sum + chance * weight, 0) / count
    const whole = here.filter((one) => one.passed).length
    return [{ from, to, said, happened: middle, low, high, count: here.length, passed: whole }]
  })
}

const scoreOf = (told: readonly { chance: number; passed: boolean; weight: number }[]): Score => {
  const weight = told.reduce((sum, one) => sum + one.weight, 0)
  const miss = told.reduce((sum, one) => sum + one.weight * ((one.passed ? 1 : 0) - one.chance) ** 2, 0)
  return { brier: weight > 0 ? Math.round((miss / weight) * 1e4) / 1e4 : 0, count: told.length }
}

/** My readings, and my gut, against what happened (S3.6, S3.10). */
export function calibrate(told: readonly Told[]): Calibration {
  const felt = told.flatMap(({ gut, passed, weight }) => (gut === null ? [] : [{ chance: gutChance(gut), passed, weight }]))
  const weight = told.reduce((sum, one) => sum + one.weight, 0)
  const rate = weight > 0 ? told.reduce((sum, one) => sum + (one.passed ? one.weight : 0), 0) / weight : 0
  return {
    count: told.length,
    bins: binUp(told),
    gut: binUp(felt),
    reading: scoreOf(told),
    feeling: scoreOf(felt),
    baseRate: { ...scoreOf(told.map((one) => ({ ...one, chance: rate }))), rate },
  }
}
