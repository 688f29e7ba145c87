/** A table of learnt weights, written as name=hundredths, as a map. */
export const readWeights = (table: string): ReadonlyMap<string, number> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const cut = entry.lastIndexOf('=')
        return [entry.slice(0, cut), Number(entry.slice(cut + 1)) / 100] as const
      }),
  )
