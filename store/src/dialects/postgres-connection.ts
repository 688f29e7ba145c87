import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import pg from 'pg'
import { toParameter } from './codec.ts'

const oids = { bigint: 20, json: 114, numeric: 1700, jsonb: 3802 }
const namesKept = 500
const names = new Map<string, string>()

/** A named statement is planned once a connection; only so many are named, as each stays in the server's memory. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= namesKept) return known
  names.set(text, `s${names.size}`)
  return names.get(text)
}

const asText = (text: string) => text

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === oids.bigint || oid === oids.numeric) return Number
    // The codec reads JSON, from both databases in the same way.
    if (oid === oids.json || oid === oids.jsonb) return asText
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

export const createPool = (databaseUrl: string) =>
  new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
    types,
  })

export function createPostgresConnection(client: pg.PoolClient): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, rowCount } = await client.query({ name: nameOf(sql), text: sql, values: parameters.map(toParameter) })
      return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) }
    },
    streamQuery: async function* <R>(query: CompiledQuery) {
      yield await this.executeQuery<R>(query)
    },
  }
}
