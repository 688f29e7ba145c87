import { Problem } from '@standout/core'
import type { Migration } from '../migrations/index.ts'
import { migrateSqlite } from '../migrations/migrate-sqlite.ts'
import type { Base } from './base.ts'
import { createSqliteBase, openWriter } from './sqlite.ts'
import { isBusy, type SqliteConnection } from './sqlite-connection.ts'

export interface OpenSqlite {
  path: string
  backups: string
  migrations: Migration[]
  now: () => string
  watch?: ((sql: string) => void) | undefined
}

/** "Stan", so that a database of another program is never taken for ours. */
const applicationId = 0x5374616e

const codes = { readOnly: 8, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 }

function toProblem(error: unknown, path: string): unknown {
  if (error instanceof Problem) return error
  const code = ((error as { sqliteCode?: number }).sqliteCode ?? 0) % 256
  if (isBusy(error)) {
    return new Problem(
      'store.locked',
      'Another program holds your Standout data and does not let go. Close it, then try again.',
      path,
    )
  }
  if (code === codes.notADatabase) {
    return new Problem(
      'store.not_a_database',
      `${path} is not a Standout database. Move it away, or name another folder in STANDOUT_HOME.`,
      path,
    )
  }
  if (code === codes.corrupt) return damaged(path)
  if (code === codes.readOnly || code === codes.cannotOpen) {
    return new Problem(
      'store.read_only',
      `Standout may not write to ${path}. Give yourself the right to write there, then start again.`,
      path,
    )
  }
  if (code === codes.full) return new Problem('store.full', 'The disk is full. Make some room, then start again.', path)
  return error
}

const damaged = (path: string) =>
  new Problem(
    'store.damaged',
    `Your data file ${path} is damaged. Nothing was changed. Put a copy from the folder "backups" beside it, or an export, in its place.`,
    path,
  )

function check(writer: SqliteConnection, path: string) {
  const [app] = writer.run<{ application_id: number }>({ sql: 'pragma application_id', parameters: [] }).rows
  const [tables] = writer.run<{ count: number }>({ sql: 'select count(*) as count from sqlite_schema', parameters: [] }).rows
  if (tables?.count === 0) {
    writer.exec(`pragma application_id = ${applicationId}`)
    return
  }
  if (app?.application_id !== applicationId) {
    throw new Problem(
      'store.not_ours',
      `${path} belongs to another program. Move it away, or name another folder in STANDOUT_HOME.`,
      path,
    )
  }
  const [result] = writer.run<{ quick_check: string }>({ sql: 'pragma quick_check(1)', parameters: [] }).rows
  if (result?.quick_check !== 'ok') throw damaged(path)
}

export async function openSqliteBase({ path, backups, migrations, now, watch }: OpenSqlite): Promise<Base> {
  let writer: SqliteConnection | undefined
  try {
    writer = openWriter(path)
    check(writer, path)
    await migrateSqlite({ writer, migrations, backups, now })
    return createSqliteBase({ path, writer, watch })
  } catch (error) {
    writer?.close()
    throw toProblem(error, path)
  }
}
