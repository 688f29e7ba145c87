/** One line of the table. `floor` is the least this machine can do it in, measured in the same run. */
export type Row = {
  name: string
  figure: number
  unit: 'µs' | 'ms' | 's' | 'kB' | 'MB' | '/s' | '%'
  /** What we promised, in the same unit. */
  target?: number
  floor?: number
  /** What the floor is: "bare node:http with the same bytes". */
  floorName?: string
  /** Whether a smaller or a larger figure is the better one; smaller unless said. */
  better?: 'less' | 'more'
}

export type Report = (row: Row) => void
