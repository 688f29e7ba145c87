import { type Columns, findColumns, readRecords, readWrittenDate, type Table, type TableRecord } from '../profiles/index.ts'
import { type Column, headings } from './connection-headings.ts'
import { normalUrl } from './normal-names.ts'
import { words } from './words.ts'

/** One row of LinkedIn's list of connections. */
export type Connection = {
  name: string
  url: string | null
  email: string | null
  company: string | null
  position: string | null
  connectedOn: string | null
  line: number
}
export type LeftOut = { where: string; because: string }

const order: Column[] = ['first', 'last', 'url', 'email', 'company', 'position', 'connectedOn']

/** In a language that we do not know, the third column still holds LinkedIn addresses, and the order never changes. */
const findByOrder = (table: Table): Columns<Column> | undefined => {
  const firstRow = table.rows.findIndex((row) => row.length >= 7 && /linkedin\.com\/(?:in|pub)\//i.test(row[2] ?? ''))
  return firstRow < 0 ? undefined : { at: order.map((name, place) => [name, place]), firstRow }
}

/** True when this sheet is a list of connections, in whatever language. */
export const isConnections = (table: Table): boolean => (findColumns(table, headings, 5) ?? findByOrder(table)) !== undefined

/** A full date only: a year alone says too little of a meeting. */
const readDay = (written: string | undefined): string | null => {
  const date = written ? readWrittenDate(written) : undefined
  return date?.length === 10 ? date : null
}

const longest = { name: 300, other: 2000 }
const cut = (text: string | undefined): string | null => text?.slice(0, longest.other) ?? null

type Row = TableRecord<Column>

const toConnection = (row: Row, name: string): Connection => ({
  name,
  url: cut(row.url),
  email: cut(row.email),
  company: cut(row.company),
  position: cut(row.position),
  connectedOn: readDay(row.connectedOn),
  line: row.line,
})

const nameOf = ({ first = '', last = '' }: Row): string => `${first} ${last}`.replace(/\s+/g, ' ').trim().slice(0, longest.name)

const readRows = (rows: Row[], file: string): { connections: Connection[]; skipped: LeftOut[] } => {
  const connections: Connection[] = []
  const skipped: LeftOut[] = []
  const lineOf = new Map<string, number>()
  for (const row of rows) {
    const [name, key] = [nameOf(row), row.url ? normalUrl(row.url) : `row ${row.line}`]
    const earlier = lineOf.get(key)
    const because = name ? earlier && words.twice(name, earlier) : words.nameless
    if (because) skipped.push({ where: `${file}:${row.line}`, because })
    else {
      connections.push(toConnection(row, name))
      lineOf.set(key, row.line)
    }
  }
  return { connections, skipped }
}

/** Reads LinkedIn's list of connections; a row without a name is left out, and it is said where. */
export const readConnections = (table: Table): { connections: Connection[]; skipped: LeftOut[] } | undefined => {
  const columns = findColumns(table, headings, 5) ?? findByOrder(table)
  return columns && readRows(readRecords(table, columns), table.file)
}
