import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '@standout/store'
import type { Helper } from '../jobs/helper.ts'

/** `from`: where it lies, or the bytes themselves. */
type Request = { name: string; from: string | Uint8Array; home: string }

/** Bytes that are read when somebody asks for them. */
const fileAt = (path: string): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => createReadStream(path)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>,
})

/** Lets the helper process unpack an export beside the data; the archive can be read while `use` runs. */
export async function readArchive<T>(
  helper: Helper,
  { name, from, home }: Request,
  use: (archive: Archive) => Promise<T>,
): Promise<T> {
  const folder = join(home, 'staged', randomUUID())
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = typeof from === 'string' ? from : join(folder, 'given.zip')
    if (typeof from !== 'string') await writeFile(path, from, { mode: 0o600 })
    const parts = await helper.run('unpack-archive', { name, path, folder }, { about: name, timeoutMs: 120_000 })
    const archive = new Map<string, Uint8Array | AsyncIterable<Uint8Array>>()
    for (const part of parts) {
      const place = join(folder, part)
      archive.set(part, part.startsWith('files/') ? fileAt(place) : await readFile(place))
    }
    return await use(archive)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
