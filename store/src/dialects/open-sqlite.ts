import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '@standout/core'
import type { Migration } from '../migrations/index.ts'
import { applicationId, migrateSqlite } from '../migrations/migrate-sqlite.ts'
import type { Base } from './base.ts'
import { createSqliteBase, openWriter, patienceMs, settle } from './sqlite.ts'
import { codeOf, isBusy, type SqliteConnection } from './sqlite-connection.ts'

export interface OpenSqlite {
  path: string
  backups: string
  migrations: Migration[]
  now: () => string
  watch?: ((sql: string) => void) | undefined
}

const codes = { readOnly: 8, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 }

function toProblem(error: unknown, path: string): unknown {
  if (error instanceof Problem) return error
  const code = codeOf(error)
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
  const [tables] = writer.run<{ count: number }>({ sql: 'select count(*) as count from sqlite_schema', parameters: [] }).rows
  if (tables?.count === 0) return
  const [app] = writer.run<{ application_id: number }>({ sql: 'pragma application_id', parameters: [] }).rows
  if (app?.application_id !== applicationId) {
    const message = `${path} belongs to another program. Move it away, or name another folder in STANDOUT_HOME.`
    throw new Problem('store.not_ours', message, path)
  }
  const [result] = writer.run<{ quick_check: string }>({ sql: 'pragma quick_check(1)', parameters: [] }).rows
  if (result?.quick_check !== 'ok') throw damaged(path)
}

async function openOnce({ path, backups, migrations, now, watch }: OpenSqlite): Promise<Base> {
  const writer = openWriter(path)
  try {
    check(writer, path)
    settle(writer)
    await migrateSqlite({ writer, migrations, backups, now })
    return createSqliteBase({ path, writer, watch })
  } catch (error) {
    writer.close()
    throw error
  }
}

/** Another process may be setting up the same file; its locks are short, and this one only waits for them. */
export async function openSqliteBase(options: OpenSqlite): Promise<Base> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await openOnce(options)
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw toProblem(error, options.path)
      await wait(20 + Math.random() * 30)
    }
  }
}
