import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beginImmediate } from '../dialects/sqlite.ts'
import type { SqliteConnection } from '../dialects/sqlite-connection.ts'
import type { Migration, Types } from './migration.ts'
import { refuseNewer } from './refuse-newer.ts'

const types: Types = {
  text: 'text',
  integer: 'integer',
  real: 'real',
  boolean: 'integer',
  json: 'text',
  table: 'strict',
  keyedTable: 'strict, without rowid',
  guard: () => [],
  visibleToSweep: () => [],
}
/** "Stan": a database of another program is never taken for ours. */
export const applicationId = 0x5374616e
const copiesKept = 3

export interface MigrateSqlite {
  writer: SqliteConnection
  migrations: Migration[]
  backups: string
  now: () => string
}

/** How far the file has come; a new file is at 0. */
export function numberOf(writer: SqliteConnection): number {
  const made = writer.run({ sql: "select 1 from sqlite_schema where name = 'migrations'", parameters: [] }).rows
  if (made.length === 0) return 0
  const [row] = writer.run<{ last: number | null }>({ sql: 'select max(number) as last from migrations', parameters: [] }).rows
  return row?.last ?? 0
}

function copyBefore({ writer, backups }: MigrateSqlite, name: string) {
  const path = join(backups, `before-${name}.sqlite`)
  rmSync(path, { force: true })
  writer.run({ sql: 'vacuum into ?', parameters: [path] })
  const copies = readdirSync(backups)
    .filter((file) => /^before-\d{4}-.*\.sqlite$/.test(file))
    .sort()
  for (const old of copies.slice(0, -copiesKept)) rmSync(join(backups, old), { force: true })
}

/** Each step is one transaction; a second process that starts at the same moment waits and finds it done. */
export async function migrateSqlite(options: MigrateSqlite): Promise<number> {
  const { writer, migrations, now } = options
  refuseNewer(numberOf(writer), migrations.length)
  for (const [place, migration] of migrations.entries()) {
    const number = place + 1
    if (numberOf(writer) >= number) continue
    if (numberOf(writer) > 0) copyBefore(options, migration.name)
    await beginImmediate(writer)
    try {
      if (numberOf(writer) < number) apply(writer, migration, { number, at: now() })
      writer.exec('commit')
    } catch (error) {
      if (writer.native.isTransaction) writer.exec('rollback')
      throw error
    }
  }
  return migrations.length
}

function apply(writer: SqliteConnection, migration: Migration, { number, at }: { number: number; at: string }) {
  writer.exec('create table if not exists migrations (number integer primary key, name text not null, at text not null) strict')
  writer.exec(`pragma application_id = ${applicationId}`)
  for (const statement of migration.statements(types)) writer.exec(statement)
  writer.run({ sql: 'insert into migrations (number, name, at) values (?, ?, ?)', parameters: [number, migration.name, at] })
}
