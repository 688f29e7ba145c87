import { mendChoice } from './mend-choice.ts'
import { type Choice, keepOnly, type Prices, type Puzzle, scoreOf } from './puzzle.ts'

/** At these prices no choice from place p on scores more than `rest[p]` beyond what it pays. */
export type Bound = { prices: Prices; rest: Float64Array; whole: number }
export type Priced = { puzzle: Puzzle; bounds: Bound[]; best: { choice: Choice; score: number } }

const worthOf = ({ options, scores }: Puzzle, prices: Prices, place: number): number =>
  scores[place]! - prices.money * options[place]!.money - prices.time * options[place]!.time

export function priceOut(puzzle: Puzzle, prices: Prices): Bound {
  const { options, next, money, time } = puzzle
  const rest = new Float64Array(options.length + 1)
  for (let place = options.length - 1; place >= 0; place--)
    rest[place] = Math.max(rest[place + 1]!, worthOf(puzzle, prices, place) + rest[next[place]!]!)
  return { prices, rest, whole: rest[0]! + prices.money * money + prices.time * time }
}

/** The choice behind a bound; it may be over the limits. */
function followBound({ next }: Puzzle, { rest }: Bound): Choice {
  const choice: Choice = []
  let place = 0
  while (place < next.length) {
    if (rest[place] === rest[place + 1]) place++
    else {
      choice.push(place)
      place = next[place]!
    }
  }
  return choice
}

/** By how much of a limit a choice is over it. */
const excess = ({ options, ...limits }: Puzzle, choice: Choice, of: 'money' | 'time'): number =>
  limits[of] ? choice.reduce((sum, place) => sum + options[place]![of], 0) / limits[of] - 1 : 0

const rounds = 120
const mostKept = 8

/** Walks towards the prices that bound the programme most closely; on the way good choices turn up. */
export function searchPrices(puzzle: Puzzle): Priced {
  const { scores, money, time } = puzzle
  const top = Math.max(
    1,
    scores.reduce((sum, score) => sum + score, 0),
  )
  let prices: Prices = { money: money ? top / money / 8 : 0, time: time ? top / time / 8 : 0 }
  let best: Priced['best'] = { choice: [], score: 0 }
  let [lowest, stride] = [Number.POSITIVE_INFINITY, 1.6]
  const bounds: Bound[] = []
  for (let round = 0; round < rounds; round++) {
    const bound = priceOut(puzzle, prices)
    bounds.push(bound)
    const loose = followBound(puzzle, bound)
    const choice = mendChoice(puzzle, loose, prices)
    const score = scoreOf(puzzle, choice)
    if (score > best.score) best = { choice, score }
    if (bound.whole < lowest) lowest = bound.whole
    else stride *= 0.93
    const over = { money: excess(puzzle, loose, 'money'), time: excess(puzzle, loose, 'time') }
    const length = over.money ** 2 + over.time ** 2
    if (length < 1e-12) break
    const step = (stride * Math.max(bound.whole - best.score, 1e-9 * top)) / length
    prices = {
      money: money ? Math.max(0, prices.money + (step * over.money) / money) : 0,
      time: time ? Math.max(0, prices.time + (step * over.time) / time) : 0,
    }
  }
  bounds.sort((one, other) => one.whole - other.whole)
  return { puzzle, bounds: bounds.slice(0, mostKept), best }
}

/** A bound is a sum of fractions; a hair below the floor is the floor. */
export const slack = (floor: number): number => 1e-6 + 1e-11 * Math.abs(floor)

/** What could be reached with this option in, at these prices: the best before it, itself, the best after it. */
function listReach(puzzle: Puzzle, { prices, rest, whole }: Bound): number[] {
  const { options, next } = puzzle
  const paid = whole - rest[0]!
  // Best of what is over when the option at this place begins.
  const before = new Float64Array(options.length + 1)
  const reach: number[] = []
  for (let place = 0; place < options.length; place++) {
    before[place + 1] = Math.max(before[place + 1]!, before[place]!)
    const worth = worthOf(puzzle, prices, place)
    reach.push(before[place]! + worth + rest[next[place]!]! + paid)
    const after = next[place]!
    before[after] = Math.max(before[after]!, before[place]! + worth)
  }
  return reach
}

/** Leaves out what is in no best choice, as the bounds prove. Ties stay. */
export function dropHopeless({ puzzle, bounds, best }: Priced): Priced {
  const reach = bounds.map((bound) => listReach(puzzle, bound))
  const floor = best.score - slack(best.score)
  const stays = puzzle.options.map((_, place) => reach.every((of) => of[place]! >= floor))
  for (const place of best.choice) stays[place] = true
  const smaller = keepOnly(puzzle, (place) => stays[place]!)
  const places = new Map(puzzle.options.flatMap((_, place) => (stays[place] ? [place] : [])).map((place, at) => [place, at]))
  return {
    puzzle: smaller,
    bounds: bounds.map(({ prices }) => priceOut(smaller, prices)),
    best: { ...best, choice: best.choice.map((place) => places.get(place)!) },
  }
}
