import { Problem } from '@standout/core'
import { codecOf, type Row } from '../dialects/codec.ts'
import type { Column, Table } from '../tables/index.ts'
import { changeField } from './dump-records.ts'

const fits: Record<Column['kind'], (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  instant: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  integer: (value) => Number.isSafeInteger(value),
  real: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  json: (value) => value !== undefined,
}

const damaged = (path: string, line: number) =>
  new Problem(
    'records.damaged',
    `The export is damaged: ${path}, line ${line}, is not what Standout writes. Nothing was restored. Try another export.`,
  )

function parse(line: string): Row | undefined {
  try {
    const row: unknown = JSON.parse(line)
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : undefined
  } catch {
    return undefined
  }
}

function isWhole(table: Table, fields: string[], row: Row): boolean {
  const columns = Object.entries(table.columns).filter(([name]) => name !== 'change_id' && name !== 'search')
  return columns.every(([, { kind, nullable }], place) => {
    // What an export of an earlier version has no column for was never given.
    const value = row[fields[place]!]
    if (value === undefined) return nullable
    if (value === null) return nullable || kind === 'json'
    return fits[kind](value)
  })
}

/** The rows of one table; an export is hostile until each line has the right shape. */
export function* readRows(table: Table, path: string, bytes: Uint8Array): Generator<{ row: Row; by: string | null }> {
  const { fields } = codecOf(table)
  const decoder = new TextDecoder()
  let line = 0
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from)
    const to = end < 0 ? bytes.length : end
    line += 1
    const row = parse(decoder.decode(bytes.subarray(from, to)))
    const by = row?.[changeField] ?? null
    if (!row || !isWhole(table, fields, row) || (by !== null && typeof by !== 'string')) throw damaged(path, line)
    yield { row, by }
    from = to + 1
  }
}
