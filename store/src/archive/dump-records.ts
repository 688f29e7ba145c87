import type { Kysely } from 'kysely'
import type { AnyDatabase } from '../dialects/base.ts'
import { camel, codecOf, type Row } from '../dialects/codec.ts'
import type { FileStore } from '../files/file-store.ts'
import { type Database, files as filesTable, owners, type Table, tables } from '../tables/index.ts'
import { type ArchiveEntry, pathOfFile, pathOfTable } from './archive-entry.ts'

const rowsAtOnce = 1000

/** `owner` is left out: who restores it is the owner then. `search` is made again. */
export const exportedTables = tables.filter((table) => table !== owners)

export const changeField = camel('change_id')

function lineOf(table: Table, row: Row): string {
  const entity = codecOf(table).fromRow(row)
  if ('change_id' in table.columns) entity[changeField] = row.change_id
  return `${JSON.stringify(entity)}\n`
}

async function* linesOf(db: Kysely<AnyDatabase>, table: Table) {
  for (let offset = 0; ; offset += rowsAtOnce) {
    let query = db.selectFrom(table.name).selectAll().limit(rowsAtOnce).offset(offset)
    for (const column of table.key) query = query.orderBy(column)
    const rows = (await query.execute()) as Row[]
    if (rows.length > 0) yield Buffer.from(rows.map((row) => lineOf(table, row)).join(''))
    if (rows.length < rowsAtOnce) return
  }
}

async function* bytesOf(files: FileStore, hash: string) {
  yield* await files.open(hash)
}

/** Everything of one owner in a fixed order: the same records always give the same bytes. */
export async function* dumpRecords(db: Kysely<Database>, files: FileStore): AsyncGenerator<ArchiveEntry> {
  const any = db as Kysely<AnyDatabase>
  for (const table of exportedTables) {
    const { count } = await any
      .selectFrom(table.name)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (count > 0) yield { path: pathOfTable(table.name), bytes: linesOf(any, table), rows: count }
  }
  const kept = await any.selectFrom(filesTable.name).select('hash').distinct().orderBy('hash').execute()
  for (const { hash } of kept) {
    if (await files.has(hash)) yield { path: pathOfFile(hash), bytes: bytesOf(files, hash) }
  }
}
