import type { Signal } from '../signals/index.ts'
import { invertMatrix } from './solve-matrix.ts'

/** One talk whose round has ended: what the reading started from, how far each sign pulled, and what happened. */
export type Talk = {
  prior: number
  pulls: Readonly<Record<string, number>>
  passed: boolean
  /** 1, or less for what was written down with the outcome known (S3.11). */
  weight: number
}

/** How far each sign is to be trusted for me: 1 is the table's own weight. */
export type OwnWeights = {
  outcomes: number
  /** By how much all readings were too low or too high. */
  shift: number
  signs: { signal: string; times: number; doubt: number; talks: number }[]
  covariance: Float64Array[]
}

/** How far own outcomes may move a sign, as a multiple of its weight; and all readings together, as a logit. */
const signDoubt = 1.5
const shiftDoubt = 0.7
const steps = 25
const enough = 1e-8

/** The weights that fit what happened, pulled toward the table's (a Bayesian logistic regression, MAP by Newton steps). */
export function learnWeights(talks: readonly Talk[]): OwnWeights {
  const names = [...new Set(talks.flatMap(({ pulls }) => Object.keys(pulls).filter((name) => pulls[name])))].sort()
  const size = names.length + 1
  const start = Float64Array.from({ length: size }, (_, at) => (at === 0 ? 0 : 1))
  const firm = Float64Array.from({ length: size }, (_, at) => 1 / (at === 0 ? shiftDoubt : signDoubt) ** 2)
  const rows = talks.map(({ pulls }) =>
    Float64Array.from({ length: size }, (_, at) => (at === 0 ? 1 : (pulls[names[at - 1]!] ?? 0))),
  )
  let weights = start.slice()
  let covariance: Float64Array[] = []
  for (let step = 0; step < steps; step++) {
    const { slope, curve } = bend({ talks, rows, weights, start, firm })
    covariance = invertMatrix(curve)
    const moved = weights.map((weight, at) => weight + dot(covariance[at]!, slope))
    const change = moved.reduce((most, weight, at) => Math.max(most, Math.abs(weight - weights[at]!)), 0)
    weights = moved
    if (change < enough) break
  }
  return {
    outcomes: talks.filter(({ weight }) => weight === 1).length,
    shift: weights[0]!,
    signs: names.map((signal, at) => ({
      signal,
      times: weights[at + 1]!,
      doubt: Math.sqrt(covariance[at + 1]![at + 1]!),
      talks: talks.filter(({ pulls }) => pulls[signal]).length,
    })),
    covariance,
  }
}

const dot = (one: Float64Array, other: Float64Array) => one.reduce((sum, value, at) => sum + value * other[at]!, 0)

type Fit = {
  talks: readonly Talk[]
  rows: readonly Float64Array[]
  weights: Float64Array
  start: Float64Array
  firm: Float64Array
}

/** The slope and the curvature of the posterior at these weights. */
function bend({ talks, rows, weights, start, firm }: Fit) {
  const slope = firm.map((hold, at) => hold * (start[at]! - weights[at]!))
  const curve =
    rows.length || firm.length ? Array.from(firm, (hold, at) => firm.map((_, other) => (at === other ? hold : 0))) : []
  talks.forEach(({ prior, passed, weight }, index) => {
    const row = rows[index]!
    const chance = 1 / (1 + Math.exp(-prior - dot(row, weights)))
    const miss = weight * ((passed ? 1 : 0) - chance)
    const sure = weight * chance * (1 - chance)
    for (let at = 0; at < row.length; at++) {
      if (row[at] === 0) continue
      slope[at]! += miss * row[at]!
      for (let other = 0; other < row.length; other++) curve[at]![other]! += sure * row[at]! * row[other]!
    }
  })
  return { slope, curve }
}

/** The signs of one talk, each pulling as far as it has meant something for me, and how unsure their sum is. */
export function weighOwn(signals: readonly Signal[], own: OwnWeights): { signals: Signal[]; total: number; variance: number } {
  const row = new Float64Array(own.signs.length + 1)
  row[0] = 1
  let total = own.shift
  const weighed = signals.map((signal) => {
    const at = own.signs.findIndex((sign) => sign.signal === signal.signal)
    const times = at < 0 ? 1 : own.signs[at]!.times
    if (at >= 0) row[at + 1]! += signal.logit
    const logit = Math.round(signal.logit * times * 10_000) / 10_000
    total += logit
    return signal.logit === 0 ? signal : { ...signal, logit, leans: logit > 0 ? ('for' as const) : ('against' as const) }
  })
  return { signals: weighed, total, variance: own.covariance.reduce((sum, line, at) => sum + row[at]! * dot(line, row), 0) }
}
