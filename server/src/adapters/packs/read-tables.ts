import { createHash } from 'node:crypto'
import { constants, inflateRawSync } from 'node:zlib'
import {
  type KeptTable,
  type PackContent,
  type PackKind,
  type PackPart,
  type RawTable,
  readTable,
  tellTable,
} from '@standout/core/packs'
import { Problem } from '@standout/core/shared'
import { type CsvError, parse } from 'csv-parse/sync'
import { decodeText } from '../documents/decode-text.ts'
import { listEntries, readEntry, type ZipEntry } from '../documents/read-zip.ts'
import { words } from './words.ts'

export type FoundTables = { kind: PackKind; parts: PackContent['parts'] }

const most = { table: 200 * 1024 ** 2, head: 64 * 1024, headRows: 2, entries: 400 }

/** The tables in a download of O*NET or ESCO, or in one file out of it; a `Problem` for anything else. */
export function findTables(name: string, bytes: Buffer): FoundTables {
  const isZip = bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50
  const given = isZip ? openZip(name, bytes) : [{ path: name, head: () => bytes.subarray(0, most.head), whole: () => bytes }]
  const found = given.flatMap((one) => {
    const told = tellTable(readRaw(decodeText(one.head()), { name, isHead: true }))
    return told ? [{ ...one, ...told }] : []
  })
  const [first] = found
  if (!first) throw new Problem('packs.unknown', words.unknown(name), name)
  const used = found.filter(({ kind, part }) => kind === first.kind && part !== null)
  if (used.length === 0) throw new Problem('packs.unused', words.unused(name, first.kind === 'onet' ? 'O*NET' : 'ESCO'), name)
  const parts: PackContent['parts'] = {}
  for (const { part, path, whole } of used)
    Object.assign(parts, { [part as PackPart]: keepTable(whole(), { name, part: part as PackPart, kind: first.kind, path }) })
  return { kind: first.kind, parts }
}

type Given = { path: string; head: () => Buffer; whole: () => Buffer }

/** Each text in a zip; only its first rows are unpacked until it is known to be needed. */
function openZip(name: string, bytes: Buffer): Given[] {
  return listEntries(bytes, name)
    .filter(({ size, locked }) => size > 0 && size <= most.table && !locked)
    .slice(0, most.entries)
    .map((entry) => ({ path: entry.path, head: () => peek(bytes, entry), whole: () => readEntry(bytes, entry, name) }))
}

function peek(bytes: Buffer, { offset, packed, method }: ZipEntry): Buffer {
  if (offset + 30 > bytes.length) return Buffer.alloc(0)
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const part = bytes.subarray(start, start + Math.min(packed, most.head))
  if (method === 0) return part
  try {
    return inflateRawSync(part, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 200 * most.head }).subarray(0, most.head)
  } catch {
    // What cannot be unpacked is no table; the one that is needed says so itself.
    return Buffer.alloc(0)
  }
}

type About = { name: string; part: PackPart; kind: PackKind; path: string }

function keepTable(bytes: Buffer, { name, part, kind, path }: About): KeptTable {
  if (bytes.length > most.table) throw new Problem('packs.too_large', words.tooLarge(name), name)
  const raw = readRaw(decodeText(bytes), { name, isHead: false })
  const rows = readTable(raw, part, kind)
  if (rows.length === 0) throw new Problem('packs.empty', words.empty(name), name)
  return { hash: createHash('sha256').update(bytes).digest('hex'), version: findVersion(raw, path), rows }
}

/** O*NET puts its version on the folder inside the archive; both date their rows. */
function findVersion({ header, rows }: RawTable, path: string): string | null {
  const numbered = /\bdb_(\d{1,3})_(\d{1,2})_text\b/i.exec(path)
  if (numbered) return `${Number(numbered[1])}.${Number(numbered[2])}`
  const at = header.findIndex((name) => /^modifieddate$/i.test(name.trim()))
  if (at < 0) return null
  let latest: string | null = null
  for (const row of rows) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(row[at] ?? '')?.[0]
    if (day && (latest === null || day > latest)) latest = day
  }
  return latest
}

/** Tab separated as O*NET writes it, without quotes, or comma separated as ESCO does. */
function readRaw(text: string, { name, isHead }: { name: string; isHead: boolean }): RawTable {
  const [first = ''] = text.split(/\r?\n/, 1)
  return first.includes('\t') ? readTabs(text, { name, isHead }) : readCommas(text, { name, isHead })
}

function readTabs(text: string, { name, isHead }: { name: string; isHead: boolean }): RawTable {
  const lines = text.split(/\r?\n/, isHead ? most.headRows : undefined).filter((line) => line !== '')
  const [header = [], ...rows] = lines.map((line) => line.split('\t'))
  if (!isHead) refuseUneven({ header, rows }, name)
  return { header, rows }
}

function readCommas(text: string, { name, isHead }: { name: string; isHead: boolean }): RawTable {
  try {
    const [header = [], ...rows] = parse(text, {
      relax_column_count: true,
      max_record_size: 400_000,
      ...(isHead ? { to: most.headRows } : {}),
    }) as string[][]
    if (!isHead) refuseUneven({ header, rows }, name)
    return { header, rows }
  } catch (error) {
    if (error instanceof Problem) throw error
    // The head may end inside a row, and something else may be no table at all; its first line tells.
    if (isHead) return { header: (text.split(/\r?\n/, 1)[0] ?? '').slice(0, 4000).split(','), rows: [] }
    const isOpen = (error as CsvError).code === 'CSV_QUOTE_NOT_CLOSED'
    throw isOpen
      ? new Problem('packs.truncated', words.truncated(name), name)
      : new Problem('packs.broken', words.broken(name), name)
  }
}

/** A download that stopped ends in a short row; one that was mangled has many. */
function refuseUneven({ header, rows }: RawTable, name: string) {
  const last = rows.at(-1)
  if (last && last.length < header.length) throw new Problem('packs.truncated', words.truncated(name), name)
  const uneven = rows.reduce((sum, row) => sum + Number(row.length !== header.length), 0)
  if (uneven > rows.length / 20) throw new Problem('packs.broken', words.broken(name), name)
}
