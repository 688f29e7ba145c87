import { routes } from '../opportunities/index.ts'
import { sliceBeta } from './beta.ts'
import type { Rates } from './find-rates.ts'
import { dealSlices, listSlices, routeLattice } from './lattice.ts'
import type { PerWeek } from './prepare-run.ts'
import { addNodes, asNodes, type Slices, shareBelow, thinSlices } from './slices.ts'
import { roundNames } from './start.ts'

const fine = 256
const coarse = 64
const step = 0.02

/** A law on the logarithms of values: the share that lies below each point of a grid. */
type Law = { from: number; below: Float64Array }

const readLaw = ({ from, below }: Law, logarithm: number): number => {
  const place = (logarithm - from) / step
  if (place <= 0) return 0
  const left = Math.floor(place)
  if (left >= below.length - 1) return 1
  return below[left]! + (below[left + 1]! - below[left]!) * (place - left)
}

function layLaw(from: number, to: number, below: (logarithm: number) => number): Law {
  const count = Math.ceil((to - from) / step) + 2
  return { from, below: Float64Array.from({ length: count }, (_, at) => below(from + at * step)) }
}

/** From a first conversation to an offer: the product of all rounds, whatever route led there. */
export function layRounds(rates: Rates): Law {
  const logs = roundNames.map((name) => sliceBeta(rates[name], fine).map(Math.log))
  const all = logs.slice(1).reduce<Slices>((sum, log) => addNodes(sum, asNodes(log)), logs[0]!)
  return layLaw(all[0]! - 1, all.at(-1)! + step, (logarithm) => shareBelow(all, logarithm))
}

/** Conversations that one week's applications lead to. At the same points for every mix, so that more are never fewer. */
export function layConversations(rates: Rates, perWeek: PerWeek): Slices {
  const conversations = new Float64Array(routeLattice.size)
  routes.forEach((route, dimension) => {
    if (perWeek[route] === 0) return
    const dealt = dealSlices(sliceBeta(rates[route], routeLattice.size), listSlices(routeLattice, dimension))
    for (let at = 0; at < dealt.length; at++) conversations[at]! += perWeek[route] * dealt[at]!
  })
  return thinSlices(conversations.sort(), coarse)
}

/** The furthest that is looked at: from one offer in 10,000 years to ten a week. */
const [fewest, most] = [Math.log(1e-9), Math.log(10)]

/** Offers that one week's applications lead to in the end: the share of cases in which they stay below a value. */
export function layArrivals(rounds: Law, conversations: Slices): (value: number) => number {
  const logs = conversations.map(Math.log)
  const law = layLaw(fewest, most, (logarithm) => {
    let sum = 0
    for (let at = 0; at < logs.length; at++) {
      const share = readLaw(rounds, logarithm - logs[at]!)
      // The larger ones leave less below; once nothing is, nothing more comes.
      if (share === 0) break
      sum += share
    }
    return sum / logs.length
  })
  return (value) => (value <= 0 ? 0 : readLaw(law, Math.log(value)))
}
