import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { AnyDatabase } from '../dialects/base.ts'
import { camel, codecOf, type Row } from '../dialects/codec.ts'
import type { Image } from '../journal/journal.ts'
import type { Table } from '../tables/index.ts'
import { createPartsStore, type Parts } from './parts.ts'
import { journalOf, type Session } from './session.ts'

export type Query = SelectQueryBuilder<AnyDatabase, string, Row>
export type Narrow = (query: Query) => Query

export interface RowStoreOptions {
  table: Table
  /** A second table whose rows are part of this one. */
  parts?: Parts
  /** The text that this row is found by. */
  search?: (entity: Row) => string
}

/** Rows of one table as core knows them, parts included; every write is told to the journal. */
export function createRowStore(session: Session, { table, search, parts: partsOptions }: RowStoreOptions) {
  const db = session.db as Kysely<AnyDatabase>
  const codec = codecOf(table)
  const key = table.key[0]!
  const parts = partsOptions && createPartsStore(session, partsOptions)

  async function select(narrow: Narrow = (query) => query): Promise<Image[]> {
    const rows = await narrow(db.selectFrom(table.name).selectAll(table.name) as Query).execute()
    const images = rows.map((row) => ({ row: codec.fromRow(row), by: (row.change_id ?? null) as string | null }))
    await parts?.fill(images.map(({ row }) => row))
    return images
  }

  const rowOf = (entity: object, by: string | null): Row => {
    const row = codec.toRow(entity)
    if (search) row.search = search(entity as Row)
    if ('change_id' in table.columns) row.change_id = by
    return row
  }

  async function write(id: string, before: Image | null, after: Image | null) {
    if (after === null) return db.deleteFrom(table.name).where(key, '=', id).execute()
    const row = rowOf(after.row, after.by)
    if (before === null) return db.insertInto(table.name).values(row).execute()
    return db.updateTable(table.name).set(row).where(key, '=', id).execute()
  }

  return {
    keyField: camel(key),
    select,
    rowOf,
    image: async (id: string): Promise<Image | null> => (await select((query) => query.where(key, '=', id)))[0] ?? null,
    /** Puts a row there as it is; `null` takes it away. */
    async put(id: string, before: Image | null, after: Image | null) {
      if (before) await parts?.remove(id)
      await write(id, before, after)
      if (after) await parts?.add(after.row)
      journalOf(session).record({ table: table.name, id, before, after })
    },
    /** The form that it will have when it is read again. */
    normal(entity: object): Row {
      const plain = codec.fromRow(codec.toRow(entity))
      parts?.normalise(plain, entity as Row)
      return plain
    },
  }
}
