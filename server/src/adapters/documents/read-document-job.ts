import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Window } from '@standout/core/events'
import type { Document } from '@standout/core/records'
import { Problem } from '@standout/core/shared'
import { parseDocument } from './parse-document.ts'
import type { Progress } from './read-linkedin-zip.ts'
import { refuseBySize } from './tell-kind.ts'
import { words } from './words.ts'

export type ReadDocumentInput = {
  name: string
  path?: string
  bytes?: Uint8Array
  whose: 'me' | 'person' | null
  zone: string
  around?: Window | null
  /** Where the result is laid down for the parent; without it the result travels as a message. */
  staging: string | null
}
/** Either the document or the path of its JSON. */
export type ReadDocumentOutput = { hash: string; bytes: number; document?: Document; staged?: string }

const readFile = async (path: string, name: string): Promise<Buffer> => {
  const there = await stat(path).catch(() => undefined)
  if (!there) throw new Problem('documents.missing', words.missing(name), name)
  if (there.isDirectory()) throw new Problem('documents.folder', words.folder(name), name)
  const file = await open(path)
  try {
    const head = Buffer.alloc(Math.min(1024, there.size))
    await file.read(head, 0, head.length, 0)
    if (there.isFile()) refuseBySize({ name, bytes: head, size: there.size })
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** The job: from a path or bytes to a document and the hash of the original. */
export const run = async (input: ReadDocumentInput, onProgress: (progress: Progress) => void): Promise<ReadDocumentOutput> => {
  const { name, path, whose, zone, around, staging } = input
  const bytes = path ? await readFile(path, name) : Buffer.from(input.bytes ?? [])
  const hash = createHash('sha256').update(bytes).digest('hex')
  const document = await parseDocument({ name, bytes, whose, zone, around }, onProgress)
  if (!staging) return { hash, bytes: bytes.length, document }
  await mkdir(staging, { recursive: true, mode: 0o700 })
  const staged = join(staging, `${randomUUID()}.json`)
  await writeFile(staged, JSON.stringify(document), { mode: 0o600 })
  return { hash, bytes: bytes.length, staged }
}
