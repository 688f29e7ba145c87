import type { Kysely } from 'kysely'
import type { AnyDatabase } from '../dialects/base.ts'
import type { Row } from '../dialects/codec.ts'
import { insertMany } from '../repos/add-in-bulk.ts'
import { journalOf } from '../repos/session.ts'
import type { BulkEntry, BulkRemoval, Image } from './journal.ts'
import { nameOf, referencesTo, type Undoing } from './undo-row.ts'

/** Takes back the rows of one import that nobody has changed or used since; the others stay and are told. */
export async function undoBulk({ session, gateways, kept }: Undoing, { table, bulk, by, count }: BulkEntry): Promise<number> {
  const db = session.db as Kysely<AnyDatabase>
  const gateway = gateways.of<Row>(table)
  const all = await gateway.select((query) => query.where('import_id', bulk === null ? 'is' : '=', bulk))
  const goes = await untouched(db, { table, bulk, by })
  for (const row of all) if (!goes.has(row.id as string)) kept.push({ table, id: row.id as string, name: nameOf({ row, by }) })
  const removed = all.filter(({ id }) => goes.has(id as string)).map((row): Image => ({ row, by }))
  await deleteRows(db, table, [...goes])
  if (removed.length > 0) journalOf(session).recordBulk({ table, removed })
  return Math.min(removed.length, count)
}

async function untouched(db: Kysely<AnyDatabase>, { table, bulk, by }: Pick<BulkEntry, 'table' | 'bulk' | 'by'>) {
  let query = db
    .selectFrom(table)
    .select(`${table}.id as id`)
    .where(`${table}.change_id`, '=', by)
    .where(`${table}.import_id`, bulk === null ? 'is' : '=', bulk)
  for (const [from, column] of referencesTo(table)) {
    const using = db.selectFrom(from).select(column).where(column, 'is not', null)
    query = query.where(`${table}.id`, 'not in', using)
  }
  const rows = (await query.execute()) as { id: string }[]
  return new Set(rows.map(({ id }) => id))
}

const idsAtOnce = 500

async function deleteRows(db: Kysely<AnyDatabase>, table: string, ids: string[]) {
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    await db
      .deleteFrom(table)
      .where('id', 'in', ids.slice(from, from + idsAtOnce))
      .execute()
  }
}

/** Brings back what an undo of an import had taken away. */
export async function undoRemoval({ session, gateways }: Undoing, { table, removed }: BulkRemoval): Promise<number> {
  const gateway = gateways.of<Row>(table)
  await insertMany(
    session,
    gateway,
    removed.map(({ row, by }) => ({ entity: row, by })),
  )
  const counts = new Map<string, BulkEntry>()
  for (const { row, by } of removed) {
    const bulk = (row.importId ?? null) as string | null
    const entry = counts.get(`${bulk} ${by}`) ?? { table, bulk, by: by!, count: 0 }
    counts.set(`${bulk} ${by}`, { ...entry, count: entry.count + 1 })
  }
  for (const entry of counts.values()) journalOf(session).recordBulk(entry)
  return removed.length
}
