import { inflateRawSync } from 'node:zlib'
import { Problem } from '@standout/core/shared'
import { words } from './words.ts'

/** One file in an archive, as the directory at its end lists it. */
export type ZipEntry = { path: string; packed: number; size: number; method: number; locked: boolean; offset: number }

const mostEntries = 20_000
const mostUnpacked = 3 * 1024 ** 3
const mostOfOne = 256 * 1024 ** 2
/** Above this size, text does not shrink a hundredfold; bombs shrink a thousandfold. */
const suspicious = { size: 32 * 1024 ** 2, ratio: 100 }

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

/** Where the record at the very end of an archive begins; -1 when there is none. */
export const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes.readUInt32LE(at) === endMark) return at
  return -1
}

/** Where the directory of an archive begins, as its end says. */
export const findStart = (bytes: Buffer): number => bytes.readUInt32LE(findEnd(bytes) + 16)

const readEntryAt = (bytes: Buffer, at: number): ZipEntry & { next: number } => {
  const nameLength = bytes.readUInt16LE(at + 28)
  const flags = bytes.readUInt16LE(at + 8)
  const name = bytes.subarray(at + 46, at + 46 + nameLength)
  return {
    path: name.toString(flags & 0x800 ? 'utf8' : 'latin1').replaceAll('\\', '/'),
    locked: (flags & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    next: at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  }
}

const refuseBomb = (entries: ZipEntry[], file: string): void => {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  const swollen = entries.some(({ size, packed }) => size > suspicious.size && size > packed * suspicious.ratio)
  if (entries.length >= mostEntries || unpacked > mostUnpacked || swollen)
    throw new Problem('documents.bomb', words.bomb(file), file)
}

/** Lists an archive by the directory at its end; refuses what is cut short or would unpack to a flood. `from`: where in it the bytes begin. */
export const listEntries = (bytes: Buffer, file: string, from = 0): ZipEntry[] => {
  const truncated = () => new Problem('documents.truncated', words.truncated(file), file)
  const end = findEnd(bytes)
  if (end < 0) throw truncated()
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16) - from
  const entries: ZipEntry[] = []
  for (let listed = 0; listed < Math.min(count, mostEntries); listed++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entryMark) throw truncated()
    const { next, ...entry } = readEntryAt(bytes, at)
    if (!entry.path.endsWith('/')) entries.push(entry)
    at = next
  }
  refuseBomb(entries, file)
  return entries
}

/** Unpacks one file of an archive in memory, and never more than the directory promised. */
export const readEntry = (bytes: Buffer, entry: ZipEntry, file: string): Buffer => {
  if (entry.locked) throw new Problem('documents.encrypted', words.encryptedZip(file), file)
  if (entry.size > mostOfOne) throw new Problem('documents.bomb', words.bomb(file), file)
  const at = entry.offset
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localMark)
    throw new Problem('documents.truncated', words.truncated(file), file)
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) throw new Problem('documents.truncated', words.truncated(file), file)
  if (entry.method === 0) return packed
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) })
  } catch (error) {
    const flooded = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw flooded
      ? new Problem('documents.bomb', words.bomb(file), file)
      : new Problem('documents.unreadable', words.unreadable(file), file)
  }
}
