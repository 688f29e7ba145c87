import { DatabaseSync } from '@photostructure/sqlite'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { toParameter } from './codec.ts'
import { type Binding, prepareStatement, type SqliteStatement } from './sqlite-statement.ts'

const busy = 5
const cacheSize = 400

const encode = (value: unknown): Binding => {
  const parameter = toParameter(value)
  return typeof parameter === 'boolean' ? Number(parameter) : (parameter as Binding)
}

/** The kind of error, without its finer distinctions; not every error of the driver names it in the same place. */
export const codeOf = (error: unknown): number => {
  const { errcode, sqliteCode } = error as { errcode?: number; sqliteCode?: number }
  return (errcode ?? sqliteCode ?? 0) % 256
}

export const isBusy = (error: unknown) => codeOf(error) === busy

/** One connection with the settings that keep what was acknowledged, and its statements prepared once. */
export function openSqliteConnection(path: string, options: { readOnly: boolean; busyMs: number }) {
  const native = new DatabaseSync(path, {
    readOnly: options.readOnly,
    timeout: options.busyMs,
    enableForeignKeyConstraints: true,
    enableDoubleQuotedStringLiterals: false,
  })
  const cache = new Map<string, SqliteStatement>()

  function prepare(sql: string): SqliteStatement {
    const known = cache.get(sql)
    if (known) return known
    const prepared = prepareStatement(native, sql)
    if (cache.size >= cacheSize) cache.delete(cache.keys().next().value!)
    cache.set(sql, prepared)
    return prepared
  }

  function run<R>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): QueryResult<R> {
    const statement = prepare(sql)
    const bindings = parameters.map(encode)
    if (statement.reads) return { rows: statement.all(bindings) as R[] }
    return { rows: [], numAffectedRows: BigInt(statement.run(bindings).changes) }
  }

  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery) => run<R>(query),
    streamQuery: async function* <R>({ sql, parameters }: CompiledQuery) {
      for (const row of prepare(sql).iterate(parameters.map(encode))) yield { rows: [row as R] }
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
