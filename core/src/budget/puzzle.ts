import type { Option, Programme } from './programme.ts'

/** A programme made ready for the search: what each option scores, and the first option that may follow it. */
export type Puzzle = Programme & {
  scores: number[]
  next: number[]
  /** How many units of score one of value is; 0 when the score is the value alone. */
  perValue: number
}

/** What a unit of money and of time is worth: at these prices the limits may be forgotten, and what is left is easy. */
export type Prices = { money: number; time: number }

const listNext = (options: readonly Option[]): number[] =>
  options.map(({ to }, place) => {
    // What takes no time of the day is over as it begins.
    let [low, high] = [place + 1, options.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (options[middle]!.from < to) low = middle + 1
      else high = middle
    }
    return low
  })

/** More comes first, then less money: as one whole number while that stays exact, so that the bounds see both. */
export function makePuzzle(programme: Programme): Puzzle {
  const { options, money } = programme
  const sum = options.reduce((total, { value }) => total + value, 0)
  const perValue = sum * (money + 1) < 2 ** 50 ? money + 1 : 0
  const scores = options.map((option) => (perValue ? option.value * perValue - option.money : option.value))
  return { ...programme, scores, next: listNext(options), perValue }
}

/** The same puzzle with some of its options only. */
export function keepOnly(puzzle: Puzzle, keeps: (place: number) => boolean): Puzzle {
  const options = puzzle.options.filter((_, place) => keeps(place))
  return { ...puzzle, options, scores: puzzle.scores.filter((_, place) => keeps(place)), next: listNext(options) }
}

/** Places in the puzzle, in order. */
export type Choice = number[]

export const scoreOf = ({ scores }: Puzzle, choice: Choice): number => choice.reduce((sum, place) => sum + scores[place]!, 0)

const sumUp = (options: readonly Option[], of: 'money' | 'time'): number => options.reduce((sum, option) => sum + option[of], 0)

/** Whether a choice, in order, keeps to the limits, to the last cent and second. */
export function fits({ options, money, time }: Programme, choice: Choice): boolean {
  const chosen = choice.map((place) => options[place]!)
  const apart = chosen.every((option, at) => at === 0 || chosen[at - 1]!.to <= option.from)
  return apart && sumUp(chosen, 'money') <= money && sumUp(chosen, 'time') <= time
}
