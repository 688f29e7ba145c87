import type { Range } from './read.ts'

/** A chance on the logit scale, as a bell curve: its points come out in closed form. */
export type Logit = { mean: number; variance: number }

const z90 = 1.2815515655446004
/** Nothing about people is certain. */
const least = 0.0001

export const toChance = (logit: number): number => {
  const chance = Math.round(10_000 / (1 + Math.exp(-logit))) / 10_000
  return Math.min(1 - least, Math.max(least, chance))
}

/** The 10, 50 and 90 % points. */
export const toRange = ({ mean, variance }: Logit): Range => {
  const reach = z90 * Math.sqrt(variance)
  return { low: toChance(mean - reach), middle: toChance(mean), high: toChance(mean + reach) }
}

/** ψ, by recurrence up to 8 and then its asymptotic series. */
export function digamma(x: number): number {
  let shift = 0
  let at = x
  for (; at < 8; at++) shift -= 1 / at
  const inverse = 1 / (at * at)
  return shift + Math.log(at) - 0.5 / at - inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse / 240)))
}

/** ψ′, in the same way. */
export function trigamma(x: number): number {
  let shift = 0
  let at = x
  for (; at < 8; at++) shift += 1 / (at * at)
  const inverse = 1 / (at * at)
  return shift + 1 / at + inverse / 2 + (inverse / at) * (1 / 6 - inverse * (1 / 30 - inverse * (1 / 42 - inverse / 30)))
}

/** The logit of a Beta variable has exactly this mean and variance. */
export const betaToLogit = (passed: number, not: number): Logit => ({
  mean: digamma(passed) - digamma(not),
  variance: trigamma(passed) + trigamma(not),
})

/** The share of a standard bell curve below z (Abramowitz and Stegun 26.2.17, error under 1e-7). */
export function below(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail =
    0.3989422804014327 *
    Math.exp(-0.5 * z * z) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z > 0 ? 1 - tail : tail
}
