import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { toParameter } from './codec.ts'

type Binding = string | number | bigint | null | Uint8Array

const busy = 5
const cacheSize = 400

const encode = (value: unknown): Binding => {
  const parameter = toParameter(value)
  return typeof parameter === 'boolean' ? Number(parameter) : (parameter as Binding)
}

export const isBusy = (error: unknown) => ((error as { sqliteCode?: number }).sqliteCode ?? 0) % 256 === busy

interface Prepared {
  statement: StatementSyncInstance
  reads: boolean
}

/** One connection with the settings that keep what was acknowledged, and its statements prepared once. */
export function openSqliteConnection(path: string, options: { readOnly: boolean; busyMs: number }) {
  const native = new DatabaseSync(path, {
    readOnly: options.readOnly,
    timeout: options.busyMs,
    enableForeignKeyConstraints: true,
    enableDoubleQuotedStringLiterals: false,
  })
  const cache = new Map<string, Prepared>()

  function prepare(sql: string): Prepared {
    const known = cache.get(sql)
    if (known) return known
    const statement = native.prepare(sql)
    const prepared = { statement, reads: statement.columns().length > 0 }
    if (cache.size >= cacheSize) cache.delete(cache.keys().next().value!)
    cache.set(sql, prepared)
    return prepared
  }

  function run<R>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): QueryResult<R> {
    const { statement, reads } = prepare(sql)
    const bindings = parameters.map(encode)
    if (reads) return { rows: statement.all(...bindings) as R[] }
    const { changes } = statement.run(...bindings)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery) => run<R>(query),
    streamQuery: async function* <R>(query: CompiledQuery) {
      const { statement } = prepare(query.sql)
      for (const row of statement.iterate(...query.parameters.map(encode))) yield { rows: [row as R] }
    },
  }
  return {
    connection,
    native,
    run,
    exec: (sql: string) => native.exec(sql),
    close: () => {
      cache.clear()
      native.close()
    },
  }
}
export type SqliteConnection = ReturnType<typeof openSqliteConnection>
