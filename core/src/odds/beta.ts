import { betaToLogit } from '../reads/index.ts'

/** What is known of one rate: so many passed, so many did not. */
export type Beta = { passed: number; not: number }

export const meanOf = ({ passed, not }: Beta) => passed / (passed + not)

/** Steps over the whole of the curve; the density is smooth on the logit scale, so few are exact. */
const steps = 600
/** Beyond this many of its own scales nothing is left of a curve. */
const reach = 9
const tail = 24

type Curve = { from: number; step: number; density: Float64Array; mass: Float64Array; whole: number }

/** The curve on the logit scale, where both ends are gentle, and what lies below each step of it. */
function drawCurve({ passed, not }: Beta): Curve {
  const { mean, variance } = betaToLogit(passed, not)
  const sd = Math.sqrt(variance)
  const from = mean - Math.max(reach * sd, tail / passed)
  const step = (mean + Math.max(reach * sd, tail / not) - from) / steps
  const peak = Math.log(passed / not)
  const heightAt = (x: number) => passed * x - (passed + not) * (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)))
  const top = heightAt(peak)
  const density = new Float64Array(steps + 1)
  const mass = new Float64Array(steps + 1)
  for (let at = 0; at <= steps; at++) density[at] = Math.exp(heightAt(from + at * step) - top)
  for (let at = 1; at <= steps; at++) {
    // The trapezoid, with the curvature of its neighbours taken out.
    const [before, left, right, after] = [density[at - 2] ?? 0, density[at - 1]!, density[at]!, density[at + 1] ?? 0]
    mass[at] = mass[at - 1]! + Math.max(0, (13 * (left + right) - before - after) / 24) * step
  }
  return { from, step, density, mass, whole: mass[steps]! }
}

/** Where the mass below reaches `goal`, within one step of the curve. */
function findWithin({ from, step, density, mass }: Curve, at: number, goal: number): number {
  const [low, high] = [mass[at - 1]!, mass[at]!]
  const [left, right] = [density[at - 1]! * step, density[at]! * step]
  let t = high > low ? (goal - low) / (high - low) : 0.5
  for (let round = 0; round < 3; round++) {
    const here = low + left * t + ((right - left) * t * t) / 2 - goal
    const slope = left + (right - left) * t
    if (slope <= 0) break
    t = Math.min(1, Math.max(0, t - here / slope))
  }
  return 1 / (1 + Math.exp(-(from + (at - 1 + t) * step)))
}

/** The last ones cut: as long as only the number of applications is moved, the rates stay. */
const cut = new Map<string, Float64Array>()
const mostCut = 48

/** The points at the middles of `count` equally likely slices, smallest first. */
export function sliceBeta(beta: Beta, count: number): Float64Array {
  const key = `${beta.passed} ${beta.not} ${count}`
  const known = cut.get(key)
  if (known) return known
  const points = cutSlices(beta, count)
  if (cut.size >= mostCut) cut.delete(cut.keys().next().value!)
  cut.set(key, points)
  return points
}

function cutSlices(beta: Beta, count: number): Float64Array {
  const curve = drawCurve(beta)
  const points = new Float64Array(count)
  let at = 1
  for (let slice = 0; slice < count; slice++) {
    const goal = (curve.whole * (slice + 0.5)) / count
    while (at < steps && curve.mass[at]! < goal) at++
    points[slice] = findWithin(curve, at, goal)
  }
  return points
}

/** The 10, 50 and 90 % points. */
export function rangeOfBeta(beta: Beta): { low: number; middle: number; high: number } {
  const curve = drawCurve(beta)
  const find = (share: number) => {
    const goal = curve.whole * share
    let at = 1
    while (at < steps && curve.mass[at]! < goal) at++
    return findWithin(curve, at, goal)
  }
  return { low: find(0.1), middle: find(0.5), high: find(0.9) }
}
