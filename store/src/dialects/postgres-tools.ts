import { sql } from 'kysely'
import type { ColumnKind } from '../tables/index.ts'
import type { Tools } from './base.ts'

/** JSON comes as text and is cast, or a text that is JSON would be quoted a second time. */
const typeOf: Record<ColumnKind, string> = {
  text: 'text',
  instant: 'text',
  integer: 'bigint',
  real: 'double precision',
  boolean: 'boolean',
  json: 'text',
}

export const postgresTools: Tools = {
  name: 'postgres',
  incoming: (columns, rows) => {
    const kinds = new Map(columns.map(([name, { kind }]) => [name, kind]))
    const shape = sql.join(columns.map(([name, { kind }]) => sql`${sql.id(name)} ${sql.raw(typeOf[kind])}`))
    const value = (column: string) =>
      kinds.get(column) === 'json' ? sql`cast(${sql.ref(`incoming.${column}`)} as json)` : sql`${sql.ref(`incoming.${column}`)}`
    return { from: sql`json_to_recordset(${JSON.stringify(rows)})`.as<string>(sql`incoming(${shape})`), value }
  },
  placeOf: (text, word) => sql<number>`strpos(${text}, ${word})`,
}
