import { sql } from 'kysely'
import type { Tools } from './base.ts'

export const sqliteTools: Tools = {
  name: 'sqlite',
  incoming: (columns, rows) => {
    const names = columns.map(([name]) => name)
    const lists = rows.map((row) => names.map((name) => (row as Record<string, unknown>)[name]))
    return {
      from: sql`json_each(${JSON.stringify(lists)})`.as('incoming'),
      value: (column) => sql`incoming.value ->> ${sql.lit(names.indexOf(column))}`,
    }
  },
  placeOf: (text, word) => sql<number>`instr(${text}, ${word})`,
}
