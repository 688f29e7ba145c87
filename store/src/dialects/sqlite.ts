import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '@standout/core'
import { type Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { bindOwner } from '../owners/bind-owner.ts'
import type { Database } from '../tables/index.ts'
import type { Base } from './base.ts'
import { createKysely, type Watch } from './fixed-driver.ts'
import { isBusy, openSqliteConnection, type SqliteConnection } from './sqlite-connection.ts'
import { sqliteTools } from './sqlite-tools.ts'

export const sqliteParts = {
  createAdapter: () => new SqliteAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db: Kysely<never>) => new SqliteIntrospector(db),
}
/** One page asks for several things at once; each has its moment and its prepared statements. */
const idleReaders = 8
export const patienceMs = 10_000

const settings = ['journal_mode = wal', 'synchronous = full', 'secure_delete = on', 'temp_store = memory', 'cache_size = -16000']

/** Nothing is written before it is known whose file it is. */
export const openWriter = (path: string) => openSqliteConnection(path, { readOnly: false, busyMs: 5 })

export function settle(writer: SqliteConnection) {
  for (const setting of settings) writer.exec(`pragma ${setting}`)
}

/** A second process may hold the lock: waiting for it must not stop this one, so it asks again and again. */
async function whileBusy(attempt: () => void) {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      attempt()
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() > until) {
        throw new Problem(
          'store.locked',
          'Another program is writing to your Standout data and does not let go. Close it, then try again.',
        )
      }
      await wait(5 + Math.random() * 15)
    }
  }
}

export const beginImmediate = (writer: SqliteConnection) => whileBusy(() => writer.native.exec('begin immediate'))

function createReaders(path: string, watch: Watch | undefined) {
  const idle: { connection: SqliteConnection; db: Kysely<Database> }[] = []
  let closed = false
  return {
    take() {
      const known = idle.pop()
      if (known) return known
      const connection = openSqliteConnection(path, { readOnly: true, busyMs: 5000 })
      connection.exec('pragma cache_size = -4000')
      return { connection, db: createKysely(connection.connection, sqliteParts, watch) }
    },
    give(reader: (typeof idle)[number]) {
      if (!closed && idle.length < idleReaders) idle.push(reader)
      else reader.connection.close()
    },
    close() {
      closed = true
      for (const { connection } of idle.splice(0)) connection.close()
    },
  }
}

export function createSqliteBase({
  path,
  writer,
  watch,
}: {
  path: string
  writer: SqliteConnection
  watch: Watch | undefined
}): Base {
  const writerDb = createKysely(writer.connection, sqliteParts, watch)
  const readers = createReaders(path, watch)
  let queue: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = queue.then(run, run)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function transaction<T>(owner: string, run: (db: Kysely<Database>) => Promise<T>) {
    await beginImmediate(writer)
    try {
      const result = await run(writerDb.withPlugin(bindOwner(owner)))
      writer.exec('commit')
      return result
    } catch (error) {
      if (writer.native.isTransaction) writer.exec('rollback')
      throw error
    }
  }

  return {
    tools: sqliteTools,
    async hold(owner) {
      const reader = readers.take()
      reader.connection.exec('begin')
      return {
        db: reader.db.withPlugin(bindOwner(owner)),
        async release() {
          reader.connection.exec('rollback')
          readers.give(reader)
        },
      }
    },
    change: (owner, run) => inTurn(() => transaction(owner, run)),
    keepsFile: async (hash) =>
      writer.run({ sql: 'select 1 from files where hash = ? limit 1', parameters: [hash] }).rows.length > 0,
    scrub: () =>
      inTurn(async () => {
        await whileBusy(() => writer.exec('vacuum'))
        await emptyLog(writer)
      }),
    leavesCopies: null,
    close: () =>
      inTurn(async () => {
        readers.close()
        // The driver lets go of a file late; what is in the log by then is put where it belongs first.
        writer.exec('pragma wal_checkpoint(truncate)')
        writer.close()
      }),
  }
}

/** The log keeps what was deleted until it is emptied, and that has to wait for whoever still reads. */
async function emptyLog(writer: SqliteConnection) {
  const until = Date.now() + patienceMs
  for (;;) {
    const [row] = writer.run<{ busy: number }>({ sql: 'pragma wal_checkpoint(truncate)', parameters: [] }).rows
    if (!row?.busy) return
    if (Date.now() > until) throw new Error('The log of the database could not be emptied: something still reads it.')
    await wait(20)
  }
}
