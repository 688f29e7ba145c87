import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@standout/core'

export type Bytes = Uint8Array | AsyncIterable<Uint8Array>

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)
const unfinished = '.new-'
const dayMs = 86_400_000

async function syncFolder(path: string) {
  // Windows has no handle on a folder to flush; its file system keeps the entry by itself.
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

const chunksOf = (bytes: Bytes): AsyncIterable<Uint8Array> | Uint8Array[] => (bytes instanceof Uint8Array ? [bytes] : bytes)

/** Original bytes on disk, named by what is in them: safely there before any row speaks of them. */
export function createFileStore(folder: string, isKept: (hash: string) => Promise<boolean>) {
  const pathOf = (hash: string) => {
    if (!isHash(hash)) throw new Problem('files.not_found', 'That file is not among the ones Standout keeps.')
    return join(folder, hash.slice(0, 2), hash)
  }
  const isThere = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    )

  async function writeAside(bytes: Bytes) {
    const path = join(folder, `${unfinished}${randomBytes(12).toString('hex')}`)
    const hash = createHash('sha256')
    const handle = await open(path, 'wx', 0o600)
    try {
      for await (const chunk of chunksOf(bytes)) {
        hash.update(chunk)
        await handle.writeFile(chunk)
      }
      await handle.sync()
    } catch (error) {
      await rm(path, { force: true })
      throw error
    } finally {
      await handle.close()
    }
    return { path, hash: hash.digest('hex') }
  }

  const files = {
    pathOf,
    async put(bytes: Bytes): Promise<string> {
      const { path, hash } = await writeAside(bytes)
      const place = pathOf(hash)
      await mkdir(join(place, '..'), { recursive: true, mode: 0o700 })
      await rename(path, place)
      await syncFolder(join(place, '..'))
      await syncFolder(folder)
      return hash
    },
    has: (hash: string) => isThere(pathOf(hash)),
    async open(hash: string): Promise<ReadStream> {
      if (!(await isThere(pathOf(hash)))) throw new Problem('files.not_found', 'The original of that file is no longer kept.')
      return createReadStream(pathOf(hash))
    },
    read: async (hash: string): Promise<Buffer> => readFile(pathOf(hash)),
    async removeUnkept(hash: string): Promise<void> {
      if (await isKept(hash)) return
      await rm(pathOf(hash), { force: true })
    },
    /** What a crash left between the bytes and their row; a day is longer than any import. */
    async sweep(now: number): Promise<void> {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name)
        if (!entry.isFile() || now - (await stat(path)).mtimeMs < dayMs) continue
        const left = isHash(entry.name) ? !(await isKept(entry.name)) : entry.name.startsWith(unfinished)
        if (left) await rm(path, { force: true })
      }
    },
  }
  return files
}
export type FileStore = ReturnType<typeof createFileStore>
