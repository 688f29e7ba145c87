import { findShare, type Slices, thinSlices } from './slices.ts'

/** The share of cases in which something stays below a value. */
export type Below = (value: number) => number

/** The 10, 50 and 90 % points. */
export type Band = [number, number, number]

const shares = [0.1, 0.5, 0.9] as const
const mixed = 24
const rounds = 40
const enough = 1e-7

/** The points of the sum of a smooth part and of slices, from those of the week before on: what has landed stays. */
export function findBand(smooth: Below | undefined, added: Slices, before: Band): Band {
  if (!smooth) return shares.map((share, at) => Math.max(before[at]!, findShare(added, share))) as Band
  const few = added.length > mixed ? thinSlices(added, mixed) : added
  const below: Below = (value) => {
    let sum = 0
    for (let at = 0; at < few.length && few[at]! < value; at++) sum += smooth(value - few[at]!)
    return sum / few.length
  }
  let from = few[0]!
  return shares.map((share, at) => {
    from = solve(below, share, Math.max(from, before[at]!))
    return from
  }) as Band
}

/** Where the share is reached. */
function solve(below: Below, share: number, from: number): number {
  let [low, reach] = [from, 0.01]
  while (below(from + reach) < share && reach < 1e6) {
    low = from + reach
    reach *= 2
  }
  return narrow((value) => below(value) - share, low, from + reach)
}

/** Regula falsi with its stubborn end halved, and the middle taken now and then. */
function narrow(excess: Below, from: number, to: number): number {
  let [low, high] = [from, to]
  let [under, over] = [excess(low), excess(high)]
  if (under >= 0) return low
  for (let round = 1; round < rounds && high - low > enough; round++) {
    const guess = over > under ? (low * over - high * under) / (over - under) : low
    const middle = round % 4 === 0 ? (low + high) / 2 : Math.min(high, Math.max(low, guess))
    const found = excess(middle)
    if (Math.abs(found) < enough) return middle
    if (found > 0) [high, over, under] = [middle, found, under / 2]
    else [low, under, over] = [middle, found, over / 2]
  }
  return (low + high) / 2
}
