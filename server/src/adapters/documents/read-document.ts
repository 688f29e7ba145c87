import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Window } from '@standout/core/events'
import type { Document } from '@standout/core/records'
import type { Helper } from '../../jobs/helper.ts'
import type { Progress } from './read-linkedin-zip.ts'

export type ReadRequest = {
  name: string
  path?: string
  bytes?: Uint8Array
  whose?: 'me' | 'person' | null
  /** The user's zone, for times that name none. */
  zone: string
  /** From when to when gatherings are of interest; without it none are read. */
  around?: Window | null
  /** The data folder; `null` leaves no trace on the disk. */
  home: string | null
  onProgress?: (progress: Progress) => void
  timeoutMs?: number
}

/** Reads one file in the helper process; throws `Problem` with one clear sentence that names the file. */
export const readDocument = async (
  helper: Helper,
  request: ReadRequest,
): Promise<{ document: Document; hash: string; bytes: number }> => {
  const { name, path, bytes, whose, zone, around, home, onProgress, timeoutMs } = request
  const staging = home ? join(home, 'staged') : null
  const read = await helper.run(
    'read-document',
    { name, path, bytes, whose: whose ?? null, zone, around, staging },
    { about: name, onProgress, timeoutMs },
  )
  if (!read.staged) return { document: read.document as Document, hash: read.hash, bytes: read.bytes }
  try {
    return { document: JSON.parse(await readFile(read.staged, 'utf8')), hash: read.hash, bytes: read.bytes }
  } finally {
    await rm(read.staged, { force: true })
  }
}
