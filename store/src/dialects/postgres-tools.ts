import { type Kysely, sql } from 'kysely'
import type { Column, ColumnKind } from '../tables/index.ts'
import type { AnyDatabase, Tools } from './base.ts'

/** JSON comes as text and is cast, or a text that is JSON would be quoted a second time. */
const typeOf: Record<ColumnKind, string> = {
  text: 'text',
  instant: 'text',
  integer: 'bigint',
  real: 'double precision',
  boolean: 'boolean',
  json: 'text',
}

function columnOf([name, { kind }]: [string, Column]) {
  const column = sql.ref(`incoming.${name}`)
  return (kind === 'json' ? sql`cast(${column} as json)` : sql`${column}`).as(name)
}

export const postgresTools: Tools = {
  name: 'postgres',
  /** All rows travel as one JSON parameter. */
  async insertRows(db, { name, columns, rows }) {
    const shape = sql.join(columns.map(([column, { kind }]) => sql`${sql.id(column)} ${sql.raw(typeOf[kind])}`))
    const incoming = sql`json_to_recordset(${JSON.stringify(rows)})`.as<string>(sql`incoming(${shape})`)
    await (db as Kysely<AnyDatabase>)
      .insertInto(name)
      .columns(columns.map(([column]) => column))
      .expression(db.selectFrom(incoming as never).select(columns.map(columnOf)))
      .execute()
  },
  // Words hold letters and digits only, so nothing in them is a pattern; here this is faster than looking for the place.
  occurs: (text, word) => sql<boolean>`${text} like ${`%${word}%`}`,
  placeOf: (text, word) => sql<number>`strpos(${text}, ${word})`,
}
