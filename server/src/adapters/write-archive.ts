import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { Problem } from '@standout/core/shared'
import type { ArchiveEntry } from '@standout/store'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

// A zip wants some date; the same one each time keeps two exports of the same records alike.
const mtime = new Date('1980-01-02T00:00:00Z')
/** Places in a plain zip are numbers of 32 bits. */
const mostBytes = 2 ** 32 - 2 ** 26

const tooLarge = () =>
  new Problem(
    'export.too_large',
    'Your originals are too large for one zip file (4 GB). Copy the whole data folder instead, while Standout is not running.',
  )

/** Writes the entries one after another, so that memory stays low whatever the records hold. */
export async function writeArchive(
  entries: AsyncIterable<ArchiveEntry>,
  { out, exportedAt }: { out: WriteStream; exportedAt: string },
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const written = finished(out)
  // A full disk is told where it is waited for, and nowhere else.
  written.catch(() => undefined)
  let failed: Error | undefined
  let full = false
  const zip = new Zip((error, part) => {
    if (error) failed = error
    else full = !out.write(part)
  })
  const flow = async () => {
    if (failed ?? out.errored) throw failed ?? out.errored
    if (out.bytesWritten > mostBytes) throw tooLarge()
    if (full) await Promise.race([once(out, 'drain'), written])
    full = false
  }
  const add = async (path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>) => {
    const entry = path.startsWith('files/') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    entry.mtime = mtime
    zip.add(entry)
    for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
      entry.push(part)
      await flow()
    }
    entry.push(new Uint8Array(0), true)
  }
  try {
    await add('standout.json', Buffer.from(`${JSON.stringify({ format: 1, exportedAt }, null, 2)}\n`))
    for await (const { path, bytes, rows } of entries) {
      await add(path, bytes)
      // The row that names a file counts; its bytes are not counted again.
      if (path.startsWith('files/')) continue
      const word = path.replace(/^records\/|\.ndjson$/g, '')
      counts[word] = (counts[word] ?? 0) + (rows ?? 1)
    }
    zip.end()
    out.end()
    await written
    return counts
  } catch (error) {
    out.destroy()
    throw error
  }
}
