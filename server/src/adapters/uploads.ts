import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type NewId, Problem } from '@standout/core/shared'

/** A backup holds every original; what is imported is held to less where it is read. */
const mostBytes = 1536 * 1024 * 1024

export type Progress = { done: number; total: number; what: string }

/** Files on their way in: kept beside the data until they are read, then let go. */
export function createUploads({ home, newId }: { home: string; newId: NewId }) {
  const folder = join(home, 'uploads')
  const progress = new Map<string, Progress>()
  const pathOf = (upload: string) => {
    if (!/^upl_[A-Za-z0-9]{1,60}$/.test(upload))
      throw new Problem('uploads.not_found', 'That upload is not there any more. Please choose the file again.')
    return join(folder, upload)
  }

  return {
    async save(body: ReadableStream | Readable | null, { name, size }: { name: string; size: number }) {
      const tooLarge = () =>
        new Problem(
          'uploads.too_large',
          `${name} is over 1.5 GB. Choose a smaller file; the fast LinkedIn export is enough.`,
          name,
        )
      if (size > mostBytes) throw tooLarge()
      if (!body) throw new Problem('uploads.empty', `${name} is empty. Choose a file that holds something.`, name)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const upload = newId('upload')
      const path = pathOf(upload)
      let bytes = 0
      const count = async function* (parts: AsyncIterable<Uint8Array>) {
        for await (const part of parts) {
          bytes += part.length
          if (bytes > mostBytes) throw tooLarge()
          yield part
        }
      }
      try {
        await pipeline(
          body instanceof Readable ? body : Readable.fromWeb(body as never),
          count,
          createWriteStream(path, { mode: 0o600 }),
        )
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      return { upload, name, bytes }
    },
    async find(upload: string, name: string) {
      const path = pathOf(upload)
      const there = await stat(path).catch(() => undefined)
      if (!there) throw new Problem('uploads.not_found', `${name} is not there any more. Please choose the file again.`, name)
      return { path, bytes: there.size }
    },
    async drop(upload: string) {
      progress.delete(upload)
      await rm(pathOf(upload), { force: true })
    },
    report: (upload: string, step: Progress) => void progress.set(upload, step),
    progress: (upload: string): Progress => progress.get(upload) ?? { done: 0, total: 0, what: '' },
  }
}
export type Uploads = ReturnType<typeof createUploads>
