import { probit } from './probit.ts'
import { addNodes, asNodes, type Nodes, type Slices } from './slices.ts'
import { bendRange, landedBy, type Opened } from './weigh-open.ts'

const kept = 128
const matched = 24
/** So many are added one by one; the rest is taken together, which many small ones allow. */
const single = 8
/** As certain as we ever say. */
const leastLeft = 1e-4

/** Gauss and Legendre's points over each half of a bell curve, out to 4.2, and what they weigh. */
const places = [0.106873, 0.542785, 1.247725, 2.1, 2.952275, 3.657215, 4.093127]
const weighing = [0.107865, 0.20224, 0.146876, 0.038606, 0.004096, 0.000292, 0.000025]
const bell = {
  places: [...places.map((z) => -z).reverse(), ...places],
  weights: Float64Array.from([...weighing].reverse().concat(weighing)),
}
const slices = Array.from({ length: kept }, (_, slice) => probit((slice + 0.5) / kept))

type Ranged = { bend: (z: number) => number; few: Slices; weeks: number; chance: number }

/** Those with a range of their own; `chance` is its mean. */
export const layRanges = (open: readonly Opened[]): Ranged[] =>
  open
    .filter((one) => one.kind === 'range')
    .map(({ range, weeks }) => {
      const bend = bendRange(range)
      const few = Float64Array.from(bell.places, bend)
      let chance = 0
      for (let at = 0; at < few.length; at++) chance += few[at]! * bell.weights[at]!
      return { bend, few, weeks, chance }
    })

/** What a chance adds, on the scale on which independent ones add up. */
const toLog = (chance: number) => -Math.log(Math.max(leastLeft, 1 - chance))
const toLogs = (chances: Slices, landed: number) => chances.map((chance) => toLog(chance * landed))

/** Mean, variance and third moment: those of independent ones add up. */
type Moments = { mean: number; variance: number; third: number }
const logs = new Float64Array(bell.places.length)

function addMoments(moments: Moments, { few, weeks }: Ranged, week: number) {
  const landed = landedBy(week, weeks)
  let [mean, variance, third] = [0, 0, 0]
  for (let at = 0; at < few.length; at++) {
    logs[at] = toLog(few[at]! * landed)
    mean += logs[at]! * bell.weights[at]!
  }
  for (let at = 0; at < few.length; at++) {
    const off = logs[at]! - mean
    const square = off * off * bell.weights[at]!
    variance += square
    third += square * off
  }
  moments.mean += mean
  moments.variance += variance
  moments.third += third
}

/** A curve with these moments (gamma, by Wilson and Hilferty), and exactly that spread. */
function matchMoments({ mean, variance, third }: Moments): Nodes {
  const spread = Math.sqrt(variance)
  const shape = spread > 0 && third > 0 ? 4 / (third / spread ** 3) ** 2 : Number.POSITIVE_INFINITY
  const offs = Float64Array.from({ length: matched }, (_, slice) => {
    const z = probit((slice + 0.5) / matched)
    if (shape > 1e4) return z
    return (shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3 - shape) / Math.sqrt(shape)
  })
  const centre = offs.reduce((sum, off) => sum + off, 0) / matched
  const own = Math.sqrt(offs.reduce((sum, off) => sum + (off - centre) ** 2, 0) / matched)
  return asNodes(offs.map((off) => Math.max(0, mean + (spread * (off - centre)) / own)))
}

/** Many small ones together, week by week: the moments of those that are decided stand. */
function createMany(many: readonly Ranged[]) {
  const settled: Moments = { mean: 0, variance: 0, third: 0 }
  let waiting = many
  return (week: number): Nodes => {
    for (const one of waiting) if (one.weeks <= week) addMoments(settled, one, week)
    waiting = waiting.filter(({ weeks }) => weeks > week)
    const now = { ...settled }
    for (const one of waiting) addMoments(now, one, week)
    return matchMoments(now)
  }
}

/** All ranges together, week by week; once the first ones are decided, their sum stands. */
export function createRanges(ranges: readonly Ranged[]): { at: (week: number) => Slices } {
  const first = ranges.slice(0, single)
  const rest = ranges.length > single ? createMany(ranges.slice(single)) : undefined
  let settled: Slices | undefined
  let done = 0
  const add = (sum: Slices | undefined, one: Ranged, week: number): Slices => {
    const landed = landedBy(week, one.weeks)
    if (!sum) return Float64Array.from(slices, (z) => toLog(one.bend(z) * landed))
    return addNodes(sum, { values: toLogs(one.few, landed), weights: bell.weights })
  }
  return {
    at(week) {
      while (done < first.length && first[done]!.weeks <= week) settled = add(settled, first[done++]!, week)
      const sum = first.slice(done).reduce((so, one) => add(so, one, week), settled) ?? new Float64Array(1)
      return rest ? addNodes(sum, rest(week)) : sum
    },
  }
}
