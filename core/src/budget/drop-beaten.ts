import type { Choice, Puzzle } from './puzzle.ts'

/** A choice among the options before some place; `before` is the same without its last one. */
export type Part = { score: number; money: number; time: number; place: number; before: Part | null }

export const toChoice = (part: Part): Choice => {
  const choice: Choice = []
  for (let one: Part | null = part; one && one.place >= 0; one = one.before) choice.push(one.place)
  return choice.reverse()
}

/** Of two that are equal in everything, the one with the smallest id that they do not share. Whatever follows, it stays so. */
function isFirstById({ options }: Puzzle, one: Part, other: Part): boolean {
  const [these, those] = [toChoice(one), toChoice(other)]
  const firstOf = (choice: Choice, without: Choice) =>
    choice
      .filter((place) => !without.includes(place))
      .map((place) => options[place]!.id)
      .sort(byText)[0]
  const [mine, theirs] = [firstOf(these, those), firstOf(those, these)]
  return mine !== undefined && (theirs === undefined || mine < theirs)
}
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The first place in the front whose money is more than this. */
function findAfter(front: readonly Part[], money: number): number {
  let [low, high] = [0, front.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (front[middle]!.money <= money) low = middle + 1
    else high = middle
  }
  return low
}

const isSame = (one: Part, other: Part) => one.score === other.score && one.money === other.money && one.time === other.time

/** Puts a part into the front, a list of ever more money for ever less time; what it beats there goes. */
function enter(front: Part[], part: Part, at: number): void {
  let after = at
  while (after < front.length && front[after]!.time >= part.time) after++
  front.splice(at, after - at, part)
}

/** How many are gone through between two looks at the clock. */
export const atOnce = 1024

/** Less for more money and time, or as much with the later ids, never leads to the best choice; `undefined` when time is over. */
export function dropBeaten(puzzle: Puzzle, parts: Part[], hasTime: () => boolean): Part[] | undefined {
  parts.sort((one, other) => other.score - one.score || one.money - other.money || one.time - other.time)
  const front: Part[] = []
  const kept = new Set<Part>()
  for (const [nth, part] of parts.entries()) {
    if (nth % atOnce === 0 && !hasTime()) return undefined
    const at = findAfter(front, part.money)
    const rival = front[at - 1]
    if (!rival || rival.time > part.time) enter(front, part, at)
    else if (isSame(rival, part) && isFirstById(puzzle, part, rival)) {
      kept.delete(rival)
      front[at - 1] = part
    } else continue
    kept.add(part)
  }
  return [...kept]
}
