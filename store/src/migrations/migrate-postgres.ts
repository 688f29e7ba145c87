import type pg from 'pg'
import type { Migration, Types } from './migration.ts'
import { refuseNewer } from './refuse-newer.ts'

/** `C` sorts as SQLite does. */
const types: Types = {
  text: 'text collate "C"',
  integer: 'bigint',
  real: 'double precision',
  boolean: 'boolean',
  json: 'json',
  table: '',
  keyedTable: '',
  guard: (table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_owner on ${table} using (owner = current_setting('app.owner', true)) with check (owner = current_setting('app.owner', true))`,
  ],
  visibleToSweep: (table) => [
    `create policy ${table}_sweep on ${table} for select using (current_setting('app.sweep', true) = 'on')`,
  ],
}

export interface MigratePostgres {
  pool: pg.Pool
  migrations: Migration[]
  now: () => string
}

async function numberOf(client: pg.PoolClient): Promise<number> {
  const { rows: made } = await client.query("select to_regclass('migrations') as made")
  if (made[0].made === null) return 0
  const { rows } = await client.query('select coalesce(max(number), 0)::int as last from migrations')
  return rows[0].last
}

async function apply(client: pg.PoolClient, migration: Migration, { number, at }: { number: number; at: string }) {
  await client.query('create table if not exists migrations (number integer primary key, name text not null, at text not null)')
  for (const statement of migration.statements(types)) await client.query(statement)
  await client.query('insert into migrations (number, name, at) values ($1, $2, $3)', [number, migration.name, at])
}

/** All steps are one transaction here, behind one lock: a second process waits and finds them done. */
export async function migratePostgres({ pool, migrations, now }: MigratePostgres): Promise<number> {
  const client = await pool.connect()
  try {
    const found = await numberOf(client)
    refuseNewer(found, migrations.length)
    if (found === migrations.length) return found
    await client.query("begin; select pg_advisory_xact_lock(hashtextextended('standout migrations', 0))")
    for (let number = (await numberOf(client)) + 1; number <= migrations.length; number++) {
      await apply(client, migrations[number - 1]!, { number, at: now() })
    }
    await client.query('commit')
    return migrations.length
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
