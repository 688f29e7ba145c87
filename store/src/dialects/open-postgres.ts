import { Problem } from '@standout/core'
import type pg from 'pg'
import type { Migration } from '../migrations/index.ts'
import { migratePostgres } from '../migrations/migrate-postgres.ts'
import type { Base } from './base.ts'
import { createPostgresBase } from './postgres.ts'
import { createPool } from './postgres-connection.ts'

export interface OpenPostgres {
  databaseUrl: string
  migrations: Migration[]
  now: () => string
  watch?: ((sql: string) => void) | undefined
  warn?: ((says: string) => void) | undefined
}

const refused = /^(28|3D)/

/** Never with the address itself: it may hold a password. */
function toProblem(error: unknown): unknown {
  const { code = '', message } = error as { code?: string; message: string }
  if (error instanceof Problem) return error
  if (refused.test(code)) {
    return new Problem(
      'store.refused',
      `PostgreSQL does not let Standout in (${message}). Check user, password and database in DATABASE_URL.`,
    )
  }
  if (/^(E[A-Z]+|57P0\d|08\d{3}|53300)$/.test(code) || message.includes('timeout') || message.includes('terminated')) {
    return new Problem(
      'store.unreachable',
      'PostgreSQL does not answer. Check that it runs and that DATABASE_URL names it, then try again.',
    )
  }
  return error
}

/** A superuser passes row-level security by, our second net under the owner that is in every query. */
async function warnUnguarded(pool: pg.Pool, warn: (says: string) => void) {
  const { rows } = await pool.query('select rolsuper or rolbypassrls as unguarded from pg_roles where rolname = current_user')
  if (!rows[0]?.unguarded) return
  warn(
    'The role in DATABASE_URL is a superuser or may bypass row security, so PostgreSQL does not keep owners apart by itself. Give Standout a plain role that owns its own database.',
  )
}

export async function openPostgresBase({ databaseUrl, migrations, now, watch, warn }: OpenPostgres): Promise<Base> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new Problem('store.address', 'DATABASE_URL has to begin with postgres:// and name a server and a database.')
  }
  const pool = createPool(databaseUrl)
  try {
    await migratePostgres({ pool, migrations, now })
    if (warn) await warnUnguarded(pool, warn)
    return createPostgresBase(pool, watch)
  } catch (error) {
    await pool.end()
    throw toProblem(error)
  }
}
