import type { Kysely } from 'kysely'
import type { AnyDatabase } from '../dialects/base.ts'
import { camel, codecOf, type Row } from '../dialects/codec.ts'
import { addInBulk } from '../repos/add-in-bulk.ts'
import { type Gateways, isPart, optionsOf } from '../repos/gateways.ts'
import type { Parts } from '../repos/parts.ts'
import type { Session } from '../repos/session.ts'
import type { Table } from '../tables/index.ts'
import { type Archive, pathOfTable, recordsOf } from './archive-entry.ts'
import { exportedTables } from './dump-records.ts'
import { readRows } from './read-rows.ts'

export interface Merged {
  added: Record<string, number>
  same: Record<string, number>
  /** Rows that could not find their place, such as a second debrief of one interview. */
  skipped: { where: string; because: string }[]
}

/** Settings stay as they are here, and the history of another place cannot be undone in this one. */
const leftOut = new Set<string>(['candidates', 'changes', 'saves'])
const inBulk = new Set(['people', 'facts'])

const rowsOf = (table: Table, archive: Archive): Row[] => {
  const bytes = recordsOf(archive, table.name)
  return bytes ? [...readRows(table, pathOfTable(table.name), bytes)].map(({ row }) => row) : []
}

/** What an export has and this place has not, by id; what is here stays as it is. With `write` false it is only counted. */
export async function mergeRecords(
  { session, gateways }: { session: Session; gateways: Gateways },
  archive: Archive,
  { write }: { write: boolean },
): Promise<Merged> {
  const merged: Merged = { added: {}, same: {}, skipped: [] }
  const db = session.db as Kysely<AnyDatabase>
  const fits = await fitDebriefs(db, merged)
  for (const table of exportedTables.filter(({ name }) => !leftOut.has(name))) {
    if (isPart(table)) continue
    const rows = rowsOf(table, archive)
    const known = await findKnown(db, table)
    const fresh = rows.filter((row) => !known.has(keyOf(table, row)))
    const fitting = fresh.filter((row) => fits(table, row))
    if (rows.length > fresh.length) merged.same[table.name] = rows.length - fresh.length
    if (fitting.length === 0) continue
    merged.added[table.name] = fitting.length
    if (write) await addRows({ session, gateways, archive }, table, fitting)
  }
  return merged
}

const keyOf = (table: Table, row: Row) => JSON.stringify(table.key.map((column) => row[camel(column)]))

async function findKnown(db: Kysely<AnyDatabase>, table: Table): Promise<Set<string>> {
  const rows = (await db
    .selectFrom(table.name)
    .select([...table.key])
    .execute()) as Row[]
  return new Set(rows.map((row) => JSON.stringify(table.key.map((column) => row[column]))))
}

/** One interview has one debrief: the one that is here stays, and what was made of the other's words stays out with it. */
async function fitDebriefs(db: Kysely<AnyDatabase>, merged: Merged) {
  const rows = (await db.selectFrom('debriefs').select('interview_id').execute()) as Row[]
  const taken = new Set(rows.map((row) => row.interview_id))
  const out = new Set<unknown>()
  return ({ name }: Table, row: Row) => {
    if (name !== 'debriefs') return !out.has(row.debriefId)
    if (!taken.has(row.interviewId)) return true
    out.add(row.id)
    merged.skipped.push({ where: String(row.id), because: 'This interview has a debrief here already; it was left as it is.' })
    return false
  }
}

async function addRows(
  { session, gateways, archive }: { session: Session; gateways: Gateways; archive: Archive },
  table: Table,
  rows: Row[],
): Promise<void> {
  const options = optionsOf(table.name)
  if (!options) {
    const db = session.db as Kysely<AnyDatabase>
    for (const row of rows) await db.insertInto(table.name).values(codecOf(table).toRow(row)).execute()
    return
  }
  const gateway = gateways.of<Row>(table.name)
  if (inBulk.has(table.name)) {
    await addInBulk(session, gateway, rows)
    return
  }
  const { parts } = options
  const lists = parts ? listParts(parts, archive) : undefined
  for (const row of rows) await gateway.add(parts ? { ...row, [parts.field]: lists?.get(row.id) ?? [] } : row)
}

/** The parts of each whole, in their order. */
function listParts(parts: Parts, archive: Archive): Map<unknown, Row[]> {
  const lists = new Map<unknown, Row[]>()
  const inOrder = rowsOf(parts.table, archive).sort((one, other) => Number(one.placeInList) - Number(other.placeInList))
  for (const { placeInList: _, ...part } of inOrder) {
    const whole = part[camel(parts.parent)]
    delete part[camel(parts.parent)]
    lists.set(whole, [...(lists.get(whole) ?? []), parts.unpack(part)])
  }
  return lists
}
