import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { FileInput, KeptInput, KnownInput, Ports } from '@standout/actions'
import { Problem } from '@standout/core/shared'
import type { Store } from '@standout/store'
import type { Helper } from '../../jobs/helper.ts'
import type { Uploads } from '../uploads.ts'
import { readDocument } from './read-document.ts'

type Needs = { home: string; uploads: Uploads; helper: Helper; store: () => Promise<Store> }

/** How actions reach files: reading in the helper process, keeping the original bytes, letting an upload go. */
export function createDocuments({ home, uploads, helper, store }: Needs): Ports['documents'] {
  const take = async (file: FileInput | KeptInput | KnownInput) => {
    if ('known' in file) return Buffer.from(file.known)
    if ('kept' in file) return (await store()).files.read(file.kept)
    return 'base64' in file ? Buffer.from(file.base64, 'base64') : readFile((await uploads.find(file.upload, file.name)).path)
  }
  return {
    async read(file, { whose, zone, around }) {
      const about = { name: file.name, whose: whose ?? null, zone, around: around ?? null }
      // What is carried along belongs to a call that keeps nothing, so nothing is staged on the disk.
      if ('base64' in file) return readDocument(helper, { ...about, bytes: Buffer.from(file.base64, 'base64'), home: null })
      const { path, bytes } = await uploads.find(file.upload, file.name)
      if (bytes === 0) throw new Problem('files.empty', `${file.name} is empty. Choose a file that holds something.`, file.name)
      return readDocument(helper, { ...about, path, home, onProgress: (step) => uploads.report(file.upload, step) })
    },
    async lines(file) {
      return helper.run('read-lines', { name: file.name, bytes: await take(file) }, { about: file.name })
    },
    async mark(file, marks) {
      const made = await helper.run(
        'mark-resume',
        { name: file.name, bytes: await take(file), marks: [...marks] },
        { about: file.name },
      )
      return Buffer.from(made).toString('base64')
    },
    async keep(file) {
      const { files } = await store()
      if ('base64' in file) {
        const bytes = Buffer.from(file.base64, 'base64')
        return { hash: await files.put(bytes), bytes: bytes.length }
      }
      const { path, bytes } = await uploads.find(file.upload, file.name)
      return { hash: await files.put(createReadStream(path)), bytes }
    },
    async drop(file) {
      if ('upload' in file) await uploads.drop(file.upload)
    },
  }
}
