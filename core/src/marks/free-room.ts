import type { Box } from '../profiles/index.ts'

const cell = 4
/** In cells. */
const edge = 2

export type Room = ReturnType<typeof createRoom>
type Wanted = { wide: number; high: number; cost: (spot: Box) => number }
type Found = { spot: Box; cost: number }
type Paper = { width: number; height: number }

/** Where on a page nothing is printed yet, so that what is written by hand covers no word. */
export function createRoom({ width, height }: Paper, printed: readonly Box[]) {
  const columns = Math.max(1, Math.ceil(width / cell))
  const rows = Math.max(1, Math.ceil(height / cell))
  const taken = new Uint8Array(columns * rows)
  let sums: Int32Array | undefined

  const clampColumn = (x: number) => Math.min(columns, Math.max(0, x))
  const clampRow = (y: number) => Math.min(rows, Math.max(0, y))

  const take = ([x, y, wide, high]: Box) => {
    for (let row = clampRow(Math.floor(y / cell)); row < clampRow(Math.ceil((y + high) / cell)); row++)
      for (let column = clampColumn(Math.floor(x / cell)); column < clampColumn(Math.ceil((x + wide) / cell)); column++)
        taken[row * columns + column] = 1
    sums = undefined
  }

  /** How much is taken above and left of each corner. */
  const addUp = () => {
    const all = new Int32Array((columns + 1) * (rows + 1))
    const sumAt = (row: number, column: number) => all[row * (columns + 1) + column] ?? 0
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        all[(row + 1) * (columns + 1) + column + 1] =
          (taken[row * columns + column] ?? 0) + sumAt(row, column + 1) + sumAt(row + 1, column) - sumAt(row, column)
    return all
  }

  const countIn = (all: Int32Array, [left, top, right, bottom]: readonly [number, number, number, number]) => {
    const at = (row: number, column: number) => all[row * (columns + 1) + column] ?? 0
    return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left)
  }

  function* corners(across: number, down: number): Generator<readonly [column: number, row: number]> {
    for (let row = edge; row <= rows - edge - down; row++)
      for (let column = edge; column <= columns - edge - across; column++) yield [column, row]
  }

  for (const box of printed) take(box)
  return {
    take,
    /** The free place of this size that costs least, if there is any. */
    findSpot({ wide, high, cost }: Wanted): Found | undefined {
      sums ??= addUp()
      const [across, down] = [Math.ceil(wide / cell), Math.ceil(high / cell)]
      let best: Found | undefined
      for (const [column, row] of corners(across, down)) {
        if (countIn(sums, [column, row, column + across, row + down]) > 0) continue
        const spot: Box = [column * cell, row * cell, wide, high]
        const price = cost(spot)
        if (price < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { spot, cost: price }
      }
      return best
    },
  }
}

/** How far two boxes stand apart; nought when they touch. */
export function distance([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): number {
  const across = Math.max(0, bx - (ax + aw), ax - (bx + bw))
  const down = Math.max(0, by - (ay + ah), ay - (by + bh))
  return Math.hypot(across, down)
}
