import type { Kysely } from 'kysely'
import type { AnyDatabase } from '../dialects/base.ts'
import { camel, codecOf, type Row } from '../dialects/codec.ts'
import type { Table } from '../tables/index.ts'
import type { Session } from './session.ts'

/** Rows that belong to a row of another table, in order: attendees of an interview, people of a debrief. */
export interface Parts {
  table: Table
  /** The column that names the parent, and the field of the parent that lists the parts. */
  parent: string
  field: string
  /** Between the part as core knows it and its columns. */
  pack: (part: Row) => Row
  unpack: (columns: Row) => Row
}

const manyParents = 200

export function createPartsStore(session: Session, { table, parent, field, pack, unpack }: Parts) {
  const db = session.db as Kysely<AnyDatabase>
  const codec = codecOf(table)

  const rowsOf = (whole: Row) =>
    ((whole[field] ?? []) as Row[]).map((part, place) => ({
      ...codec.toRow(pack(part)),
      [parent]: whole.id,
      place_in_list: place,
    }))

  const partOf = (row: Row) => {
    const { placeInList: _place, ...columns } = codec.fromRow(row)
    delete columns[camel(parent)]
    return unpack(columns)
  }

  return {
    async fill(wholes: Row[]) {
      if (wholes.length === 0) return
      const ids = wholes.map(({ id }) => id as string)
      const all = db.selectFrom(table.name).selectAll().orderBy(parent).orderBy('place_in_list')
      const rows = (await (ids.length > manyParents ? all : all.where(parent, 'in', ids)).execute()) as Row[]
      const byParent = new Map<unknown, Row[]>(wholes.map(({ id }) => [id, []]))
      for (const row of rows) byParent.get(row[parent])?.push(partOf(row))
      for (const whole of wholes) whole[field] = byParent.get(whole.id)
    },
    async add(whole: Row) {
      const rows = rowsOf(whole)
      if (rows.length > 0) await db.insertInto(table.name).values(rows).execute()
    },
    async remove(id: string) {
      await db.deleteFrom(table.name).where(parent, '=', id).execute()
    },
    /** Gives the parts the form that they will have when they are read again. */
    normalise(plain: Row, given: Row) {
      plain[field] = rowsOf(given).map(partOf)
    },
  }
}
