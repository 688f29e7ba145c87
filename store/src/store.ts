import { AsyncLocalStorage } from 'node:async_hooks'
import { type NewId, Problem } from '@standout/core'
import type { Archive, ArchiveEntry } from './archive/archive-entry.ts'
import { dumpRecords } from './archive/dump-records.ts'
import { loadFiles, loadRecords, refuseUnlessEmpty } from './archive/load-records.ts'
import type { Base } from './dialects/base.ts'
import { codeOf } from './dialects/sqlite-connection.ts'
import type { FileStore } from './files/file-store.ts'
import type { DiskCleaner } from './forget/clean-disk.ts'
import { forgetPerson } from './forget/forget-person.ts'
import { createJournal } from './journal/journal.ts'
import { keepJournal } from './journal/keep-journal.ts'
import { createRepos, type Repos } from './repos/index.ts'
import type { Session } from './repos/session.ts'

export interface ChangeOptions {
  /** `word.verb`, as the journal names it. */
  action: string
  /** One sentence for people: what was done. */
  label?: string | null
  at: string
  newId: NewId
}

export interface Changed<T> {
  result: T
  /** Null when nothing was written that could be undone. */
  changeId: `chg_${string}` | null
}

export interface Forgotten {
  /** Rows that are gone, by table. */
  gone: Record<string, number>
  /** Rows that stay without the name, by table. */
  scrubbed: Record<string, number>
  /** What is out of reach from here, in sentences for people. */
  kept: string[]
}

export interface StoreParts {
  cleaner: DiskCleaner
  base: Base
  files: FileStore
  folders: { home: string; files: string; backups: string; staged: string }
  now: () => string
  zone: string
}

export function createStore({ base, files, cleaner, folders, now, zone }: StoreParts) {
  const changing = new AsyncLocalStorage<true>()
  const known = new Set<string>()
  const shared = { tools: base.tools, files, zone }

  return {
    folders,
    files,
    /** Reads of one moment, for one owner. */
    async look<T>(owner: string, run: (repos: Repos) => Promise<T>): Promise<T> {
      const { db, release } = await base.hold(owner)
      try {
        return await run(createRepos({ ...shared, db, owner, at: now(), journal: undefined, afterwards: [] }))
      } finally {
        await release()
      }
    },
    /** One transaction for one owner: all of it or nothing, and the journal says what. */
    async change<T>(owner: string, options: ChangeOptions, run: (repos: Repos) => Promise<T>): Promise<Changed<T>> {
      if (changing.getStore()) throw new Error('A change cannot begin inside another change.')
      const journal = createJournal(() => options.newId('change'))
      const afterwards: Session['afterwards'] = []
      const changed = await base.change(owner, (db) =>
        changing.run(true, async () => {
          const session: Session = { ...shared, db, owner, at: options.at, journal, afterwards }
          if (!known.has(owner)) await greet(session)
          const result = await run(createRepos(session))
          return { result, changeId: await keepJournal(session, journal, options) }
        }),
      )
      known.add(owner)
      for (const work of afterwards) await work()
      return changed
    },
    /** Everything of one owner as it is at this moment, for an export. */
    async *dump(owner: string): AsyncGenerator<ArchiveEntry> {
      const { db, release } = await base.hold(owner)
      try {
        yield* dumpRecords(db, files)
      } finally {
        await release()
      }
    },
    /** The files of an export, safely on the disk before any row speaks of them. */
    keepFiles: (archive: Archive) => loadFiles(files, archive),
    /** An export comes back, all of it or nothing, and only where there is nothing yet. */
    async load(owner: string, archive: Archive): Promise<Record<string, number>> {
      const hashes = await loadFiles(files, archive)
      try {
        return await base.change(owner, async (db) => {
          await refuseUnlessEmpty(db)
          await greet({ db, at: now() })
          return loadRecords({ db, tools: base.tools }, archive)
        })
      } catch (error) {
        for (const hash of hashes) await files.removeUnkept(hash)
        throw isMisfit(error) ? misfit() : error
      }
    },
    /** Everything kept of one person, for good: rows, history, originals, copies, and the bytes on the disk. */
    async forget(owner: string, personId: string): Promise<Forgotten> {
      await cleaner.announce()
      const { gone, scrubbed, hashes } = await base
        .change(owner, (db) => forgetPerson({ db, tools: base.tools, files }, personId))
        .catch(async (error) => {
          await cleaner.cancel()
          throw error
        })
      for (const hash of hashes) await files.removeUnkept(hash)
      await cleaner.clean()
      return { gone, scrubbed, kept: base.leavesCopies ? [base.leavesCopies] : [] }
    },
    close: () => base.close(),
  }
}
export type Store = ReturnType<typeof createStore>

const constraint = 19

/** A row that refers to nothing, or that is there twice; the databases say so in their own ways. */
const isMisfit = (error: unknown) => {
  const { code = '' } = error as { code?: string }
  return code === '23503' || code === '23505' || codeOf(error) === constraint
}

const misfit = () =>
  new Problem(
    'records.damaged',
    'The export is damaged: some of its records do not fit together. Nothing was restored. Try another export.',
  )

const greet = ({ db, at }: Pick<Session, 'db' | 'at'>) =>
  db
    .insertInto('owners')
    .values({ created_at: new Date(at).toISOString() } as never)
    .onConflict((conflict) => conflict.column('owner').doNothing())
    .execute()
