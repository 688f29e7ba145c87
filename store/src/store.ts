import { AsyncLocalStorage } from 'node:async_hooks'
import type { NewId } from '@standout/core'
import type { Base } from './dialects/base.ts'
import type { FileStore } from './files/file-store.ts'
import { createJournal, type Journal } from './journal/journal.ts'
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

export interface StoreParts {
  base: Base
  files: FileStore
  folders: { home: string; files: string; backups: string; staged: string }
  now: () => string
  zone: string
}

async function keepJournal({ db, at }: Session, journal: Journal, { action, label }: ChangeOptions) {
  if (!journal.written()) return null
  const { id, undoes, importId, entries } = journal.contents()
  const row = { id, action, label: label ?? null, at: new Date(at).toISOString(), import_id: importId, undoes }
  await db
    .insertInto('changes')
    .values({ ...row, entries: JSON.stringify(entries) } as never)
    .execute()
  return id
}

export function createStore({ base, files, folders, now, zone }: StoreParts) {
  const changing = new AsyncLocalStorage<true>()
  const known = new Set<string>()
  const shared = { tools: base.tools, files, zone }

  return {
    folders,
    files,
    /** Reads of one moment, for one owner. */
    look<T>(owner: string, run: (repos: Repos) => Promise<T>): Promise<T> {
      return base.look(owner, (db) => run(createRepos({ ...shared, db, owner, at: now(), journal: undefined, afterwards: [] })))
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
    close: () => base.close(),
  }
}
export type Store = ReturnType<typeof createStore>

const greet = ({ db, at }: Session) =>
  db
    .insertInto('owners')
    .values({ created_at: new Date(at).toISOString() } as never)
    .onConflict((conflict) => conflict.column('owner').doNothing())
    .execute()
