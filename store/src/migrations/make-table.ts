import type { Types } from './migration.ts'

export const linked = (column: string, parent: string) =>
  `foreign key (owner, ${column}) references ${parent} (owner, id) deferrable initially deferred`

interface Made {
  name: string
  /** After `owner`. */
  key: string
  columns: string
}

const made = (t: Types, { name, key, columns }: Made, options: string) => [
  `create table ${name} (owner ${t.text} not null, ${columns}, primary key (${['owner', key].filter(Boolean).join(', ')})) ${options}`,
  ...t.guard(name),
]
/** Rows of any width. */
export const wide = (t: Types, table: Made) => made(t, table, t.table)
/** Short rows, kept in the order of their key. */
export const keyed = (t: Types, table: Made) => made(t, table, t.keyedTable)

export const index = (table: string, columns: string, unique = '') =>
  `create ${unique} index ${table}_by_${columns.replaceAll('"', '').replace(/, /g, '_')} on ${table} (owner, ${columns})`
