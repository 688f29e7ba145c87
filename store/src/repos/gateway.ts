import { Problem } from '@standout/core'
import type { Kysely, SelectQueryBuilder } from 'kysely'
import { camel, createCodec, type Row } from '../dialects/codec.ts'
import type { Image } from '../journal/journal.ts'
import type { Table } from '../tables/index.ts'
import { createPartsGateway, type Parts } from './parts.ts'
import { journalOf, type Session } from './session.ts'

/** One gateway serves every table, so names of tables are values here and no longer types. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely offers no other type for a table that is chosen at run time.
export type AnyDatabase = any
export type Query = SelectQueryBuilder<AnyDatabase, string, Row>
type Narrow = (query: Query) => Query

export interface GatewayOptions {
  table: Table
  /** As Problems name it: `people.not_found`, "that person". */
  word: string
  thing: string
  /** A second table whose rows are part of this one. */
  parts?: Parts
  /** The text that this row is found by. */
  search?: (entity: Row) => string
}

const cacheOfCodecs = new Map<Table, ReturnType<typeof createCodec>>()
export function codecOf(table: Table) {
  const known = cacheOfCodecs.get(table) ?? createCodec(table)
  cacheOfCodecs.set(table, known)
  return known
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Reading, writing and journaling rows of one table; a repo puts its own words on top. */
export function createGateway<T extends object>(session: Session, options: GatewayOptions) {
  const { table } = options
  const db = session.db as Kysely<AnyDatabase>
  const codec = codecOf(table)
  const key = table.key[0]!
  const keyField = camel(key)
  const parts = options.parts && createPartsGateway(session, options.parts)
  const keyOf = (entity: object) => (entity as Row)[keyField] as string

  async function select(narrow: Narrow = (query) => query): Promise<{ entity: T; by: string | null }[]> {
    const rows = await narrow(db.selectFrom(table.name).selectAll(table.name) as Query).execute()
    const entities = rows.map((row) => ({ entity: codec.fromRow(row), by: (row.change_id ?? null) as string | null }))
    if (parts) await parts.fill(entities.map(({ entity }) => entity))
    return entities as { entity: T; by: string | null }[]
  }

  const image = async (id: string): Promise<Image | null> => {
    const [found] = await select((query) => query.where(key, '=', id))
    return found ? { row: found.entity as Row, by: found.by } : null
  }

  const rowOf = (entity: object, by: string | null): Row => {
    const row = codec.toRow(entity)
    if (options.search) row.search = options.search(entity as Row)
    if ('change_id' in table.columns) row.change_id = by
    return row
  }

  /** Puts a row there as it is; `null` takes it away. */
  async function put(id: string, before: Image | null, after: Image | null) {
    const journal = journalOf(session)
    if (parts && before) await parts.remove(id)
    if (after && !before) await db.insertInto(table.name).values(rowOf(after.row, after.by)).execute()
    else if (after) await db.updateTable(table.name).set(rowOf(after.row, after.by)).where(key, '=', id).execute()
    else if (before) await db.deleteFrom(table.name).where(key, '=', id).execute()
    if (parts && after) await parts.add(after.row)
    journal.record({ table: table.name, id, before, after })
  }

  const normal = (entity: object): Row => {
    const plain = codec.fromRow(codec.toRow(entity))
    if (parts) parts.normalise(plain, entity as Row)
    return plain
  }

  const notFound = () =>
    new Problem(
      `${options.word}.not_found`,
      `We could not find ${options.thing}. It may have been removed; go back and look again.`,
    )

  const find = async (id: string): Promise<T | undefined> => (await select((query) => query.where(key, '=', id)))[0]?.entity

  const gateway = {
    table,
    select: async (narrow?: Narrow): Promise<T[]> => (await select(narrow)).map(({ entity }) => entity),
    find,
    async get(id: string): Promise<T> {
      const found = await find(id)
      if (!found) throw notFound()
      return found
    },
    async add(entity: object): Promise<T> {
      const stamps = { createdAt: session.at, updatedAt: session.at }
      const row = normal({ ...stamps, ...entity })
      await put(keyOf(row), null, { row, by: journalOf(session).changeId() })
      return row as T
    },
    async change(id: string, changes: object): Promise<T> {
      const before = await image(id)
      if (!before) throw notFound()
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const row = normal({ ...before.row, ...given, [keyField]: id })
      if (same({ ...row, updatedAt: null }, { ...before.row, updatedAt: null })) return before.row as T
      if ('updatedAt' in row && given.updatedAt === undefined) row.updatedAt = normal({ ...row, updatedAt: session.at }).updatedAt
      await put(id, before, { row, by: journalOf(session).changeId() })
      return row as T
    },
    async remove(id: string): Promise<void> {
      const before = await image(id)
      if (!before) throw notFound()
      await put(id, before, null)
    },
    image,
    put,
    rowOf,
    normal,
  }
  return gateway
}
export type Gateway<T extends object = Row> = ReturnType<typeof createGateway<T>>
