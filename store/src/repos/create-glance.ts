import type { Kysely } from 'kysely'
import type { AnyDatabase } from '../dialects/base.ts'
import { codecOf } from '../dialects/codec.ts'
import type { Columns, Table } from '../tables/index.ts'
import type { Narrow, Query } from './row-store.ts'
import type { Session } from './session.ts'

/** A few columns of many rows, as core knows them: what a list needs, without the long texts that it would only throw away. */
export function createGlance<T extends object, C extends Columns = Columns>(
  table: Table<C>,
  names: readonly (keyof C & string)[],
) {
  const columns = Object.fromEntries(names.map((name) => [name, table.columns[name]])) as unknown as Columns
  const codec = codecOf({ ...table, columns })
  const selected = names.map((name) => `${table.name}.${name}`)
  return async ({ db }: Session, narrow: Narrow = (query) => query): Promise<T[]> => {
    const query = (db as Kysely<AnyDatabase>).selectFrom(table.name).select(selected) as unknown as Query
    return (await narrow(query).execute()).map((row) => codec.fromRow(row) as T)
  }
}

/** Parts by the parent that they name, in the order in which they come. */
export function groupParts<P extends object, K extends keyof P>(parts: readonly P[], key: K): Map<P[K], P[]> {
  const groups = new Map<P[K], P[]>()
  for (const part of parts) {
    const group = groups.get(part[key])
    if (group) group.push(part)
    else groups.set(part[key], [part])
  }
  return groups
}
