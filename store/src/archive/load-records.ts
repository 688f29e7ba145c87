import { setImmediate as breathe } from 'node:timers/promises'
import { Problem } from '@standout/core'
import type { Kysely } from 'kysely'
import type { AnyDatabase, Tools } from '../dialects/base.ts'
import { codecOf, type Row } from '../dialects/codec.ts'
import type { FileStore } from '../files/file-store.ts'
import { searchOf } from '../repos/gateways.ts'
import type { Column, Database, Table } from '../tables/index.ts'
import { type Archive, pathOfFile, pathOfTable, recordsOf } from './archive-entry.ts'
import { exportedTables } from './dump-records.ts'
import { readRows } from './read-rows.ts'

export interface Loading {
  db: Kysely<Database>
  tools: Tools
}

const rowsAtOnce = 500

export async function refuseUnlessEmpty(db: Kysely<Database>) {
  for (const { name } of exportedTables) {
    const row = await (db as Kysely<AnyDatabase>).selectFrom(name).select('owner').limit(1).executeTakeFirst()
    if (!row) continue
    throw new Problem(
      'records.not_empty',
      'There are records here already, and a restore would mix them up. Restore into an empty data folder, or import the export to merge it.',
    )
  }
}

/** Bytes go to the disk before any row speaks of them; their names have to be true. */
export async function loadFiles(files: FileStore, archive: Archive): Promise<string[]> {
  const hashes: string[] = []
  try {
    for (const [path, bytes] of archive) {
      if (!path.startsWith('files/')) continue
      const hash = await files.put(bytes)
      hashes.push(hash)
      if (path === pathOfFile(hash)) continue
      const message = `The export is damaged: ${path} does not hold what its name says. Nothing was restored.`
      throw new Problem('records.damaged', message)
    }
    return hashes
  } catch (error) {
    for (const hash of hashes) await files.removeUnkept(hash)
    throw error
  }
}

async function loadTable({ db, tools }: Loading, table: Table, bytes: Uint8Array): Promise<number> {
  const columns = Object.entries(table.columns) as [string, Column][]
  const search = searchOf(table)
  let rows: Row[] = []
  let count = 0
  const flush = async () => {
    await tools.insertRows(db, { name: table.name, columns, rows })
    count += rows.length
    rows = []
    await breathe()
  }
  for (const { row: entity, by } of readRows(table, pathOfTable(table.name), bytes)) {
    const row = codecOf(table).toRow(entity)
    if ('change_id' in table.columns) row.change_id = by
    if (search) row.search = search(entity)
    if (rows.push(row) >= rowsAtOnce) await flush()
  }
  if (rows.length > 0) await flush()
  return count
}

/** Parents first; what a table of the export refers to has to be there when the change is kept. */
export async function loadRecords(loading: Loading, archive: Archive): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of exportedTables) {
    const bytes = recordsOf(archive, table.name)
    if (bytes) counts[table.name] = await loadTable(loading, table, bytes)
  }
  return counts
}
