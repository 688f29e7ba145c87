import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { Problem } from '@standout/core/shared'
import { findEnd, findStart, listEntries, type ZipEntry } from './documents/read-zip.ts'

/** `folder` is made and filled; whoever asks takes it away again. */
export type UnpackArchiveInput = { name: string; path: string; folder: string }

const mostOfRecords = 512 * 1024 ** 2
const mostOfDirectory = 64 * 1024 ** 2
const tail = 65_557

const isRecords = (path: string) => /^records\/[a-z_]+\.ndjson$/.test(path)
const isWanted = (path: string) => path === 'standout.json' || isRecords(path) || /^files\/[0-9a-f]{64}$/.test(path)

const noExport = (name: string) =>
  new Problem('restore.not_an_export', `${name} is not a whole Standout export. Choose the zip file that "export" wrote.`, name)
const tooLarge = (name: string) =>
  new Problem('restore.too_large', `${name} holds more than Standout can have written. Nothing was restored.`, name)

async function readAt(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from)
  return buffer.subarray(0, bytesRead)
}

/** Only the directory at the end is read as a whole: an export may be larger than the memory. */
async function listWanted(file: FileHandle, name: string): Promise<ZipEntry[]> {
  const { size } = await file.stat()
  const last = await readAt(file, Math.max(0, size - tail), Math.min(size, tail))
  const start = findEnd(last) < 0 ? size : findStart(last)
  if (start >= size || size - start > mostOfDirectory) throw noExport(name)
  const listed = listEntries(await readAt(file, start, size - start), name, start)
  const wanted = listed.filter(({ path, locked }) => isWanted(path) && !locked)
  const records = wanted.filter(({ path }) => isRecords(path)).reduce((sum, one) => sum + one.size, 0)
  if (records > mostOfRecords) throw tooLarge(name)
  return wanted
}

async function unpack(file: FileHandle, { path, offset, packed, size, method }: ZipEntry, folder: string) {
  const head = await readAt(file, offset, 30)
  const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const exactly = async function* (parts: AsyncIterable<Uint8Array>) {
    let left = size
    for await (const part of parts) {
      left -= part.length
      if (left < 0) break
      yield part
    }
    if (left !== 0) throw new Error(`${path} is not as long as the directory says.`)
  }
  const source = packed === 0 ? Readable.from([]) : file.createReadStream({ start, end: start + packed - 1, autoClose: false })
  const target = createWriteStream(join(folder, path), { flags: 'wx', mode: 0o600 })
  if (method === 0) await pipeline(source, exactly, target)
  else await pipeline(source, createInflateRaw(), exactly, target)
}

async function checkFormat(folder: string, name: string) {
  const { format } = JSON.parse(await readFile(join(folder, 'standout.json'), 'utf8')) as { format?: number }
  if (format !== 1)
    throw new Problem('restore.newer', `${name} was made by a newer Standout. Update this one first, then restore.`, name)
}

/** The job: lays the parts of an export down in a folder, and names them. */
export async function run({ name, path, folder }: UnpackArchiveInput): Promise<string[]> {
  const file = await open(path)
  try {
    const wanted = await listWanted(file, name)
    for (const { path: part } of wanted) await mkdir(dirname(join(folder, part)), { recursive: true, mode: 0o700 })
    for (const entry of wanted) await unpack(file, entry, folder)
    await checkFormat(folder, name)
    return wanted.map((entry) => entry.path).filter((part) => part !== 'standout.json')
  } catch (error) {
    if (error instanceof Problem && !error.code.startsWith('documents.')) throw error
    throw noExport(name)
  } finally {
    await file.close()
  }
}
