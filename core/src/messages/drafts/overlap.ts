import { wordsOf } from './piece.ts'

const runs = (text: string): string[] => {
  const words = wordsOf(text.toLowerCase())
  return words.slice(0, -3).map((_, place) => words.slice(place, place + 4).join(' '))
}

/** How much of a sentence stands in what others of the same room get, four words at a time. */
export function createOverlap(panel: readonly string[]) {
  const theirs = panel.map((text) => ({ text: text.toLowerCase(), runs: new Set(runs(text)) }))
  return {
    of(text: string): number {
      const mine = runs(text)
      const shares = theirs.map((one) =>
        mine.length > 0
          ? mine.filter((run) => one.runs.has(run)).length / mine.length
          : Number(one.text.includes(text.toLowerCase())),
      )
      return Math.max(0, ...shares)
    },
    holds: (words: string) => theirs.some(({ text }) => text.includes(words.toLowerCase())),
  }
}
export type Overlap = ReturnType<typeof createOverlap>
