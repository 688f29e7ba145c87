import { Problem } from '@standout/core'
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

export async function openPostgresBase({ databaseUrl, migrations, now, watch }: OpenPostgres): Promise<Base> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new Problem('store.address', 'DATABASE_URL has to begin with postgres:// and name a server and a database.')
  }
  const pool = createPool(databaseUrl)
  try {
    await migratePostgres({ pool, migrations, now })
    return createPostgresBase(pool, watch)
  } catch (error) {
    await pool.end()
    throw toProblem(error)
  }
}
