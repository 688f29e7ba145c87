import type { ListItem } from './list-item.ts'

export type Foresight = {
  asked: number
  /** Of these, what stood on the list before it was said. */
  foreseen: number
  /** The same after each day on which something was said, the oldest first. */
  growth: { on: string; asked: number; foreseen: number }[]
}

/** S1.16: the share of asks that stood on the list before anybody said them. One's own guesses are no asks. */
export function countForesight(items: readonly ListItem[]): Foresight {
  const said = items.flatMap(({ asks, since }) =>
    asks.filter(({ voice }) => voice !== null).map(({ saidOn }) => ({ on: saidOn, before: since < saidOn })),
  )
  const days = [...new Set(said.map(({ on }) => on))].toSorted()
  const growth = days.map((on) => {
    const until = said.filter((one) => one.on <= on)
    return { on, asked: until.length, foreseen: until.filter(({ before }) => before).length }
  })
  return { asked: said.length, foreseen: said.filter(({ before }) => before).length, growth }
}
