import type { Programme } from './programme.ts'

/** At most `most` of the sum of these places, each times its factor. */
export type Row = { places: number[]; factors: number[]; most: number }
/** A 0/1 programme as a solver takes it: maximise the sum of `gains` of what is chosen. */
export type Model = { gains: number[]; rows: Row[] }
/** What a solver found: a choice, and that none brings more than `bound`. */
export type Solved = { choice: number[]; bound: number }

/** The largest groups that all overlap, one after another in time: of each at most one. Far closer than pair by pair. */
function listClashes({ options }: Programme): number[][] {
  const groups: number[][] = []
  let group: number[] = []
  let grew = false
  for (const [place, { from }] of options.entries()) {
    const still = group.filter((other) => options[other]!.to > from)
    if (grew && still.length < group.length) {
      groups.push(group)
      grew = false
    }
    // What takes no time of the day clashes only with what is under way.
    if (still.length > 0) grew = true
    group = [...still, place]
  }
  if (grew) groups.push(group)
  return groups
}

/** Numbers of a size that a solver works well with. */
const scaleRow = (places: number[], factors: number[], most: number): Row => {
  const scale = Math.max(1, most / 100_000)
  return { places, factors: factors.map((factor) => factor / scale), most: most / scale }
}

export function writeModel(programme: Programme): Model {
  const { options, money, time } = programme
  const all = options.map((_, place) => place)
  return {
    gains: options.map(({ value }) => value),
    rows: [
      scaleRow(
        all,
        options.map((option) => option.money),
        money,
      ),
      scaleRow(
        all,
        options.map((option) => option.time),
        time,
      ),
      ...listClashes(programme).map((places) => ({ places, factors: places.map(() => 1), most: 1 })),
    ],
  }
}
