import type { Kysely } from 'kysely'
import type { Tools } from '../dialects/base.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Journal } from '../journal/journal.ts'
import type { Database } from '../tables/index.ts'

/** What the repos of one look or one change share. */
export interface Session {
  db: Kysely<Database>
  owner: string
  tools: Tools
  files: FileStore
  /** The instant of the change, or of the look. */
  at: string
  zone: string
  /** Undefined while looking: then nothing can be written. */
  journal: Journal | undefined
  /** Work on the disk that may only happen once the change is kept. */
  afterwards: (() => Promise<void>)[]
}

export function journalOf({ journal }: Session): Journal {
  if (!journal) throw new Error('Nothing can be written while only looking.')
  return journal
}
