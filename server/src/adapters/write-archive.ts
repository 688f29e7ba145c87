import { once } from 'node:events'
import type { WriteStream } from 'node:fs'
import type { ArchiveEntry } from '@standout/store'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

// A zip wants some date; the same one each time keeps two exports of the same records alike.
const mtime = new Date('1980-01-02T00:00:00Z')

/** Writes the entries one after another, so that memory stays low whatever the records hold. */
export async function writeArchive(
  entries: AsyncIterable<ArchiveEntry>,
  { out, exportedAt }: { out: WriteStream; exportedAt: string },
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  let failed: Error | undefined
  let full = false
  const zip = new Zip((error, part) => {
    if (error) failed = error
    else full = !out.write(part)
  })
  const add = async (path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>) => {
    const entry = path.startsWith('files/') ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    entry.mtime = mtime
    zip.add(entry)
    const parts = bytes instanceof Uint8Array ? [bytes] : bytes
    for await (const part of parts) {
      entry.push(part)
      if (failed) throw failed
      if (full) await once(out, 'drain')
      full = false
    }
    entry.push(new Uint8Array(0), true)
  }
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
  await once(out, 'close')
  if (failed) throw failed
  return counts
}
