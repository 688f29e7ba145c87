import type { Choice, Prices, Puzzle } from './puzzle.ts'

/** Makes a choice fit: keeps what brings most for its price while there is room, then takes what still fits. */
export function mendChoice(puzzle: Puzzle, choice: Choice, prices: Prices): Choice {
  const { options, scores } = puzzle
  const left = { money: puzzle.money, time: puzzle.time }
  const rates = options.map(({ money, time }, place) => scores[place]! / (prices.money * money + prices.time * time + 1e-9))
  const byRate = (one: number, other: number) => rates[other]! - rates[one]!
  const kept: Choice = []
  const isFree = (place: number) => {
    const { from, to } = options[place]!
    return kept.every((other) => options[other]!.to <= from || to <= options[other]!.from)
  }
  const wanted = new Set(choice)
  const others = options.map((_, place) => place).filter((place) => !wanted.has(place))
  for (const place of [...[...choice].sort(byRate), ...others.sort(byRate)]) {
    const { money, time } = options[place]!
    if (money > left.money || time > left.time || !isFree(place)) continue
    kept.push(place)
    left.money -= money
    left.time -= time
  }
  return kept.sort((one, other) => one - other)
}
