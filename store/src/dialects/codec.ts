import type { Column, Table } from '../tables/index.ts'

/** A row whose columns are named as in SQL. */
export type Row = Record<string, unknown>

const loneSurrogate = /\p{Surrogate}/u
const loneSurrogates = /\p{Surrogate}/gu

/** PostgreSQL takes neither NUL nor half a character; SQLite would cut the text there. */
export function cleanText(text: string): string {
  const whole = text.includes('\0') ? text.replaceAll('\0', '') : text
  return loneSurrogate.test(whole) ? whole.replace(loneSurrogates, '\uFFFD') : whole
}

function encodeJson(value: unknown): string {
  const plain = JSON.stringify(value ?? null)
  // Only an escape can hold what must not be kept; most texts have none and are written as they are.
  if (!plain.includes('\\u')) return plain
  return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? cleanText(part) : part))
}

let lastInstant = { given: '', kept: '' }

/** One form for every instant, so that comparing the text compares the time; thousands of rows in a row have the same. */
function encodeInstant(value: unknown): string {
  const given = value as string
  if (given !== lastInstant.given) lastInstant = { given, kept: new Date(given).toISOString() }
  return lastInstant.kept
}

function encodeValue(column: Column, value: unknown): unknown {
  if (value === undefined || value === null) return column.kind === 'json' && !column.nullable ? 'null' : null
  if (column.kind === 'json') return encodeJson(value)
  if (column.kind === 'instant') return encodeInstant(value)
  return typeof value === 'string' ? cleanText(value) : value
}

function decodeValue(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (column.kind === 'json') return JSON.parse(value as string)
  if (column.kind === 'boolean') return value === true || value === 1
  return value
}

export const camel = (name: string) => name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())

/** Between rows (snake_case, JSON as text) and the plain objects of core (camelCase); both dialects use the same. */
function createCodec(table: Table) {
  const columns = Object.entries(table.columns).map(([name, column]) => ({ name, field: camel(name), column }))
  const encoded = columns.filter(({ name }) => name !== 'change_id' && name !== 'search')
  return {
    fields: encoded.map(({ field }) => field),
    toRow(entity: object): Row {
      const from = entity as Row
      const row: Row = {}
      for (const { name, field, column } of encoded) row[name] = encodeValue(column, from[field])
      return row
    },
    fromRow(row: object): Row {
      const from = row as Row
      const entity: Row = {}
      for (const { name, field, column } of encoded) entity[field] = decodeValue(column, from[name])
      return entity
    },
  }
}

const codecs = new WeakMap<Table, ReturnType<typeof createCodec>>()

export function codecOf(table: Table) {
  const known = codecs.get(table) ?? createCodec(table)
  codecs.set(table, known)
  return known
}

/** What a driver may be given: never `undefined`, an object or a date. */
export function toParameter(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    throw new TypeError('A query was given an object as a parameter; the codec writes JSON as text.')
  }
  return value
}
