import { z } from 'zod'
import { type Gap, gap } from '../gaps/index.ts'
import { idOf } from '../shared/index.ts'
import type { ListItem } from './list-item.ts'
import { type Meaning, meansSame, readMeaning, withCapital } from './meaning.ts'

const cell = gap.pick({ askedBy: true, of: true, importance: true }).extend({ jobId: idOf('target') })

/** One thing that is asked for, beside every job that asks for it. */
export const matrixRow = gap.pick({ skill: true, kind: true, evidence: true }).extend({
  cells: z.array(cell),
  importance: z.number(),
  /** The item of the list that it is. */
  itemId: z.string().nullable(),
})
export type MatrixRow = z.infer<typeof matrixRow>

type Asked = { jobId: z.infer<typeof cell>['jobId']; isTarget: boolean; gaps: readonly Gap[] }
type Row = MatrixRow & { meaning: Meaning }
const most = 400

/** What serves several jobs comes first, then what the target wants most; what can be shown already stands below what cannot. */
export function buildMatrix(jobs: readonly Asked[], items: readonly ListItem[]): MatrixRow[] {
  const rows: Row[] = []
  for (const job of jobs) for (const one of job.gaps) addGap(rows, job, one)
  const listed = items.map(({ id, text, asks, kept }) => ({
    id,
    means: [text, ...(kept?.means ?? []), ...asks.map(({ label }) => label)].map(readMeaning),
  }))
  return rows
    .toSorted(firstThings)
    .slice(0, most)
    .map(({ meaning, ...row }) => {
      const item = listed.find(({ means }) => means.some((one) => meansSame(one, meaning)))
      return { ...row, skill: withCapital(row.skill), itemId: item?.id ?? null }
    })
}

function addGap(rows: Row[], { jobId, isTarget }: Asked, { skill, kind, evidence, ...asked }: Gap) {
  const meaning = readMeaning(skill)
  const importance = isTarget ? asked.importance : asked.importance / 2
  const found = rows.find((row) => row.skill === skill || meansSame(row.meaning, meaning))
  if (!found) {
    rows.push({ skill, kind, evidence, cells: [{ jobId, ...asked }], importance, itemId: null, meaning })
    return
  }
  if (found.cells.some((one) => one.jobId === jobId)) return
  found.cells.push({ jobId, ...asked })
  found.importance = Math.max(found.importance, importance)
  found.evidence ??= evidence
}

const firstThings = (one: Row, other: Row) =>
  Number(one.evidence !== null) - Number(other.evidence !== null) ||
  other.cells.length - one.cells.length ||
  other.importance - one.importance
