import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DatabaseSync } from '@photostructure/sqlite'

// The drivers belong to the store; from here they are reached as the store reaches them.
const fromStore = createRequire(fileURLToPath(new URL('../../store/package.json', import.meta.url)))

type Sqlite = { DatabaseSync: typeof DatabaseSync }
type Postgres = { Client: new (options: { connectionString: string }) => BareClient }
export type BareClient = {
  connect: () => Promise<void>
  query: (asked: { name?: string; text: string; values?: unknown[] }) => Promise<{ rows: Record<string, unknown>[] }>
  end: () => Promise<void>
}

export const openBareSqlite = (path: string) => new (fromStore('@photostructure/sqlite') as Sqlite).DatabaseSync(path)

export async function openBarePostgres(connectionString: string): Promise<BareClient> {
  const client = new (fromStore('pg') as Postgres).Client({ connectionString })
  await client.connect()
  return client
}

/** The least that keeping the same people takes: the same rows, statement and settings in one transaction, nothing else. */
export function timeBareInsert(home: string): number {
  const from = openBareSqlite(join(home, 'standout.sqlite'))
  const to = openBareSqlite(join(home, 'floor.sqlite'))
  const made = from
    .prepare("select sql from sqlite_master where tbl_name = 'people' and sql is not null order by type desc")
    .all()
  for (const pragma of ['journal_mode = wal', 'synchronous = full']) to.exec(`pragma ${pragma}`)
  for (const { sql } of made as { sql: string }[]) to.exec(sql.replace(/ references \w+/g, ''))
  const rows = from.prepare('select * from people').all() as Record<string, string>[]
  const columns = Object.keys(rows[0] ?? {})
  const insert = to.prepare(`insert into people ("${columns.join('", "')}") values (${columns.map(() => '?').join(', ')})`)
  const start = performance.now()
  to.exec('begin immediate')
  for (const row of rows) insert.run(...columns.map((column) => row[column] ?? null))
  to.exec('commit')
  const ms = performance.now() - start
  from.close()
  to.close()
  return ms
}
