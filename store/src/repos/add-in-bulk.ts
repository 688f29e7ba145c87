import { setImmediate as breathe } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { BulkEntry } from '../journal/journal.ts'
import type { Column } from '../tables/index.ts'
import type { Gateway } from './gateway.ts'
import type { AnyDatabase } from './row-store.ts'
import { journalOf, type Session } from './session.ts'

const rowsAtOnce = 500

/** Writes ready rows through one JSON parameter a statement; between statements other pages get their answers. */
export async function insertRows(session: Session, gateway: Gateway, rows: object[]) {
  const db = session.db as Kysely<AnyDatabase>
  const columns = Object.entries(gateway.table.columns) as [string, Column][]
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const { from: source, value } = session.tools.incoming(columns, rows.slice(from, from + rowsAtOnce))
    await db
      .insertInto(gateway.table.name)
      .columns(columns.map(([name]) => name))
      .expression(db.selectFrom(source as never).select(columns.map(([name]) => value(name).as(name))))
      .execute()
    await breathe()
  }
}

/** Thousands of rows as one entry of the journal; only for tables whose rows carry the import they came with. */
export async function addInBulk<T extends object>(
  session: Session,
  of: Gateway<T>,
  entities: readonly object[],
): Promise<number> {
  if (entities.length === 0) return 0
  const gateway = of as unknown as Gateway
  const journal = journalOf(session)
  const by = journal.changeId()
  const stamps = { createdAt: session.at, updatedAt: session.at, at: session.at }
  await insertRows(
    session,
    gateway,
    entities.map((entity) => gateway.rowOf({ ...stamps, ...entity }, by)),
  )
  const imports = new Set(entities.map((entity) => (entity as { importId?: string | null }).importId ?? null))
  for (const bulk of imports) {
    const count = entities.filter((entity) => ((entity as { importId?: string | null }).importId ?? null) === bulk).length
    journal.recordBulk({ table: gateway.table.name as BulkEntry['table'], bulk, by, count })
  }
  return entities.length
}
