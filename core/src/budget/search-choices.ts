import { type Bound, type Priced, slack } from './bounds.ts'
import { atOnce, dropBeaten, type Part, toChoice } from './drop-beaten.ts'
import type { Choice } from './puzzle.ts'

export type Patience = { parts: number; hasTime: () => boolean }

const isHopeless = (part: Part, { prices, rest, whole }: Bound, reach: { place: number; floor: number }): boolean =>
  part.score + (whole - rest[0]!) - prices.money * part.money - prices.time * part.time + rest[reach.place]! < reach.floor

type State = { priced: Priced; places: Part[][]; floor: number }

/** Keeps a choice for the place that it reaches, unless the bounds prove that nothing comes of it. */
function enter({ priced, places, floor }: State, place: number, part: Part): void {
  const reach = { place, floor: floor - slack(floor) }
  if (!priced.bounds.some((bound) => isHopeless(part, bound, reach))) places[place]!.push(part)
}

/** Goes on from each choice that reaches this place: with what stands here, and without it. False when time is over. */
function stepOver(
  state: State,
  { place, parts, hasTime }: { place: number; parts: readonly Part[] } & Pick<Patience, 'hasTime'>,
): boolean {
  const { options, scores, next, money, time } = state.priced.puzzle
  const option = options[place]!
  for (const [nth, part] of parts.entries()) {
    if (nth % atOnce === 0 && !hasTime()) return false
    const sum = { score: part.score + scores[place]!, money: part.money + option.money, time: part.time + option.time }
    if (sum.money <= money && sum.time <= time) {
      state.floor = Math.max(state.floor, sum.score)
      enter(state, next[place]!, { ...sum, place, before: part })
    }
    enter(state, place + 1, part)
  }
  return true
}

/** As many at one place take longer to compare than anyone waits. */
const mostAtOnce = 100_000

/**
 * Goes through every choice that the bounds leave open, place by place: the one that scores most, then costs least, takes
 * least time, has the first ids. In whole numbers, so it is exact; `undefined` when patience ends first.
 */
export function searchChoices(priced: Priced, { parts: most, hasTime }: Patience): Choice | undefined {
  const { puzzle, best } = priced
  const count = puzzle.options.length
  const places: Part[][] = Array.from({ length: count + 1 }, () => [])
  places[0]!.push({ score: 0, money: 0, time: 0, place: -1, before: null })
  const state: State = { priced, places, floor: best.score }
  let left = most
  for (let place = 0; place < count; place++) {
    const here = places[place]!
    places[place] = []
    left -= here.length
    const parts = left < 0 || here.length > mostAtOnce ? undefined : dropBeaten(puzzle, here, hasTime)
    if (!parts || !stepOver(state, { place, parts, hasTime })) return undefined
  }
  const ends = dropBeaten(puzzle, places[count]!, hasTime)
  if (!ends) return undefined
  const [winner] = ends
  return winner ? toChoice(winner) : []
}
