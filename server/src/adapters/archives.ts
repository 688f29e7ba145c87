import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FileInput, Ports } from '@standout/actions'
import { Problem } from '@standout/core/shared'
import type { Archive, Store } from '@standout/store'
import type { Helper } from '../jobs/helper.ts'
import { readArchive } from './read-archive.ts'
import type { Uploads } from './uploads.ts'
import { writeArchive } from './write-archive.ts'

type Needs = { home: string; uploads: Uploads; helper: Helper; store: () => Promise<Store> }

const gone = () => new Problem('archives.not_found', 'That export is not there any more. Make a new one.')

/** Export, restore and forgetting: what works on everything at once and opens its own transactions. */
export function createArchives({ home, uploads, helper, store }: Needs) {
  const folder = join(home, 'archives')
  const pathOf = (name: string) => {
    if (!/^standout-[\w-]+\.zip$/.test(name)) throw gone()
    return join(folder, name)
  }
  const read = async <T>(file: FileInput, use: (archive: Archive) => Promise<T>) => {
    if ('base64' in file) return readArchive(helper, { name: file.name, from: Buffer.from(file.base64, 'base64'), home }, use)
    const { path } = await uploads.find(file.upload, file.name)
    return readArchive(helper, { name: file.name, from: path, home }, use)
  }
  const port: Ports['archive'] = {
    open: (file, { keep }) =>
      read(file, async (archive) => {
        if (keep) await (await store()).keepFiles(archive)
        return archive
      }),
    async write({ owner }, exportedAt) {
      const opened = await store()
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = `standout-${exportedAt.slice(0, 10)}.zip`
      // It takes its name when it is whole: another export at the same time never finds half of it.
      const path = join(folder, `${randomUUID()}.part`)
      try {
        const counts = await writeArchive(opened.dump(owner), { out: createWriteStream(path, { mode: 0o600 }), exportedAt })
        for (const old of await readdir(folder)) if (old.endsWith('.zip')) await rm(join(folder, old), { force: true })
        await rename(path, pathOf(name))
        return { name, href: `/api/archives/${name}`, counts }
      } finally {
        await rm(path, { force: true })
      }
    },
    async restore(file, { owner }) {
      try {
        return { counts: await read(file, async (archive) => (await store()).load(owner, archive)) }
      } finally {
        if ('upload' in file) await uploads.drop(file.upload)
      }
    },
    async forget({ owner }, personId) {
      await rm(folder, { recursive: true, force: true })
      return (await store()).forget(owner, personId)
    },
  }
  return {
    ...port,
    pathOf,
    /** Answers with an export once; then it is gone from the disk, and only the open handle still reads it. */
    async send(name: string): Promise<Response> {
      const path = pathOf(name)
      const file = await open(path).catch(() => undefined)
      if (!file) throw gone()
      const { size } = await file.stat()
      await rm(path, { force: true })
      return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream, {
        headers: {
          'content-type': 'application/zip',
          'content-length': String(size),
          'content-disposition': `attachment; filename="${name}"`,
        },
      })
    },
  }
}
