import { Problem } from '@standout/core'
import type { Row } from '../dialects/codec.ts'
import { createRowStore, type Narrow, type RowStoreOptions } from './row-store.ts'
import { journalOf, type Session } from './session.ts'

export interface GatewayOptions extends RowStoreOptions {
  /** As Problems name it: `people.not_found`, "that person". */
  word: string
  thing: string
}

const same = (one: Row, other: Row) =>
  JSON.stringify({ ...one, updatedAt: null }) === JSON.stringify({ ...other, updatedAt: null })

/** What every repo does in the same way; a repo puts its own words on top. */
export function createGateway<T extends object>(session: Session, options: GatewayOptions) {
  const rows = createRowStore(session, options)
  const { keyField } = rows

  const find = async (id: string) => (await rows.image(id))?.row as T | undefined

  async function getImage(id: string) {
    const image = await rows.image(id)
    if (image) return image
    const message = `We could not find ${options.thing}. It may have been removed; go back and look again.`
    throw new Problem(`${options.word}.not_found`, message)
  }

  return {
    table: options.table,
    image: rows.image,
    put: rows.put,
    rowOf: rows.rowOf,
    find,
    get: async (id: string) => (await getImage(id)).row as T,
    select: async (narrow?: Narrow): Promise<T[]> => (await rows.select(narrow)).map(({ row }) => row as T),
    async add(entity: object): Promise<T> {
      const row = rows.normal({ createdAt: session.at, updatedAt: session.at, ...entity })
      await rows.put(row[keyField] as string, null, { row, by: journalOf(session).changeId() })
      return row as T
    },
    /** Only what differs is written; a change that changes nothing leaves no trace. */
    async change(id: string, changes: object): Promise<T> {
      const before = await getImage(id)
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      const updated = 'updatedAt' in before.row ? { updatedAt: session.at } : {}
      const row = rows.normal({ ...before.row, ...updated, ...given, [keyField]: id })
      if (same(row, before.row)) return before.row as T
      await rows.put(id, before, { row, by: journalOf(session).changeId() })
      return row as T
    },
    async remove(id: string): Promise<void> {
      await rows.put(id, await getImage(id), null)
    },
  }
}
export type Gateway<T extends object = Row> = ReturnType<typeof createGateway<T>>
