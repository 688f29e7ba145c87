import type { Interpretation } from '@standout/core/debriefs'

/** One row for each thing that was read from words: the hand's own where there is one, else the program's. */
export function pickShown(all: readonly Interpretation[]): Interpretation[] {
  const shown = new Map<string, Interpretation>()
  for (const row of all) {
    const key = `${row.field} ${row.personId ?? ''}`
    if (!shown.has(key) || row.by === 'hand') shown.set(key, row)
  }
  return [...shown.values()]
}
