import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileInput, Ports } from '@standout/actions'
import { Problem } from '@standout/core/shared'
import type { Store } from '@standout/store'
import { readArchive } from './read-archive.ts'
import type { Uploads } from './uploads.ts'
import { writeArchive } from './write-archive.ts'

type Needs = { home: string; uploads: Uploads; store: () => Promise<Store> }

/** Export, restore and forgetting: what works on everything at once and opens its own transactions. */
export function createArchives({ home, uploads, store }: Needs) {
  const folder = join(home, 'archives')
  const pathOf = (name: string) => {
    if (!/^standout-[\w-]+\.zip$/.test(name))
      throw new Problem('archives.not_found', 'That export is not there any more. Make a new one.')
    return join(folder, name)
  }
  const read = async (file: FileInput) => {
    const bytes =
      'base64' in file ? Buffer.from(file.base64, 'base64') : await readFile((await uploads.find(file.upload, file.name)).path)
    return readArchive(bytes, file.name)
  }
  const port: Ports['archive'] = {
    async open(file, { keep }) {
      const archive = await read(file)
      if (keep) await (await store()).keepFiles(archive)
      return archive
    },
    async write({ owner }, exportedAt) {
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const name = `standout-${exportedAt.slice(0, 10)}.zip`
      const opened = await store()
      const counts = await writeArchive(opened.dump(owner), { out: createWriteStream(pathOf(name), { mode: 0o600 }), exportedAt })
      return { name, href: `/api/archives/${name}`, counts }
    },
    async restore(file, { owner }) {
      try {
        return { counts: await (await store()).load(owner, await read(file)) }
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
    /** Answers with an export once; then it is gone from the disk. */
    async send(name: string): Promise<Response> {
      const path = pathOf(name)
      const bytes = await readFile(path).catch(() => undefined)
      if (!bytes) throw new Problem('archives.not_found', 'That export is not there any more. Make a new one.')
      await rm(path, { force: true })
      return new Response(new Uint8Array(bytes), {
        headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${name}"` },
      })
    },
  }
}
