import type { MatrixRow } from './build-matrix.ts'
import type { ListItem } from './list-item.ts'

export type PlanYear = { year: number; things: { text: string; inPractice: boolean; serves: number; stars: number }[] }

const yearsAhead = 5
const mostInYear = 5

/**
 * The list and the gaps spread over five years: what is on the list first, in its order, then the gaps that are not on it yet.
 * Credentials and experience take long, so they begin a year after what can be learnt alone.
 */
export function planYears({
  open,
  rows,
  from,
}: {
  open: readonly ListItem[]
  rows: readonly MatrixRow[]
  from: number
}): PlanYear[] {
  const kindOf = new Map(rows.flatMap(({ itemId, kind }) => (itemId ? [[itemId, kind] as const] : [])))
  const things = [
    ...open.map(({ id, text, kept, serves, stars, importance }) => ({
      text,
      inPractice: Boolean(kept?.rhythm),
      serves: serves + (importance > 0 ? 1 : 0),
      stars,
      slow: (kindOf.get(id) ?? 'skill') !== 'skill' && !kept?.rhythm,
    })),
    ...rows
      .filter(({ itemId, evidence }) => itemId === null && evidence === null)
      .map(({ skill, kind, cells }) => ({
        text: skill,
        inPractice: false,
        serves: cells.length,
        stars: 0,
        slow: kind !== 'skill',
      })),
  ]
  const years = Array.from({ length: yearsAhead }, (_, at): PlanYear => ({ year: from + at, things: [] }))
  const share = Math.min(mostInYear, Math.max(1, Math.ceil(things.length / yearsAhead)))
  for (const { slow, ...thing } of things) {
    const free = years.findIndex(({ things: taken }, at) => taken.length < share && (at > 0 || !slow))
    if (free >= 0) years[free]!.things.push(thing)
  }
  return years
}
