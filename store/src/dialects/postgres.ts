import { type Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import pg from 'pg'
import { bindOwner } from '../owners/bind-owner.ts'
import type { Database } from '../tables/index.ts'
import type { Base } from './base.ts'
import { createKysely, type Watch } from './fixed-driver.ts'
import { createPostgresConnection } from './postgres-connection.ts'
import { postgresTools } from './postgres-tools.ts'

const parts = {
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db: Kysely<never>) => new PostgresIntrospector(db),
}

/** Row-level security reads this setting; it ends with the transaction, so a pooled connection keeps no owner. */
const setOwner = (owner: string) => `select set_config('app.owner', ${pg.escapeLiteral(owner)}, true)`

const beginLook = (owner: string) => `begin isolation level repeatable read read only; ${setOwner(owner)}`

/** Changes of one owner wait for each other, as they do on SQLite: none reads what another is about to write. */
const beginChange = (owner: string) =>
  `begin; ${setOwner(owner)}; select pg_advisory_xact_lock(hashtextextended(${pg.escapeLiteral(`standout ${owner}`)}, 0))`

export function createPostgresBase(pool: pg.Pool, watch?: Watch): Base {
  const databases = new WeakMap<pg.PoolClient, Kysely<Database>>()
  // Without a listener, a server that goes away would end this process.
  pool.on('error', () => undefined)

  function databaseOf(client: pg.PoolClient) {
    const known = databases.get(client) ?? createKysely(createPostgresConnection(client), parts, watch)
    databases.set(client, known)
    return known
  }

  async function transaction<T>(begin: string, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      await client.query(begin)
      const result = await run(client)
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => {
        broken = lost
      })
      throw error
    } finally {
      client.release(broken)
    }
  }

  const bound = <T>(begin: string, owner: string, run: (db: Kysely<Database>) => Promise<T>) =>
    transaction(begin, (client) => run(databaseOf(client).withPlugin(bindOwner(owner))))

  return {
    tools: postgresTools,
    async hold(owner) {
      const client = await pool.connect()
      const end = (sql: string) =>
        client.query(sql).then(
          () => client.release(),
          (lost: Error) => client.release(lost),
        )
      try {
        await client.query(beginLook(owner))
      } catch (error) {
        await end('rollback')
        throw error
      }
      return { db: databaseOf(client).withPlugin(bindOwner(owner)), release: () => end('commit') }
    },
    change: (owner, run) => bound(beginChange(owner), owner, run),
    keepsFile: (hash) =>
      transaction("begin read only; select set_config('app.sweep', 'on', true)", async (client) => {
        const { rowCount } = await client.query('select 1 from files where hash = $1 limit 1', [hash])
        return rowCount !== 0
      }),
    // The server's own files, log and copies are in the hands of whoever runs it.
    scrub: async () => undefined,
    leavesCopies:
      'The PostgreSQL server may still hold old versions in its log and its own backups, until it cleans them up; ask whoever runs it.',
    close: () => pool.end(),
  }
}
