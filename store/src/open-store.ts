import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@standout/core'
import type { Base } from './dialects/base.ts'
import { openPostgresBase } from './dialects/open-postgres.ts'
import { openSqliteBase } from './dialects/open-sqlite.ts'
import { createFileStore } from './files/file-store.ts'
import { createDiskCleaner } from './forget/clean-disk.ts'
import { migrations as all, type Migration } from './migrations/index.ts'
import { createStore, type Store } from './store.ts'

export interface OpenOptions {
  /** The data folder; made when it is not there. */
  home: string
  /** `postgres://…`: rows live there, files stay in the home. */
  databaseUrl?: string | undefined
  now?: () => string
  /** The zone of whoever has not said theirs yet. */
  zone?: string
  /** Told of each statement that a repo sends; for the review of the SQL. */
  watch?: (sql: string) => void
  /** Told, in words for people, what works but should not stay as it is. */
  warn?: (says: string) => void
  /** For tests of migrations. */
  migrations?: Migration[]
}

function makeFolders(home: string) {
  const folders = { home, files: join(home, 'files'), backups: join(home, 'backups'), staged: join(home, 'staged') }
  try {
    for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Problem(
      'store.folder',
      `Standout cannot write to its data folder ${home} (${code ?? 'unknown reason'}). Give yourself the right to write there, or name another folder in STANDOUT_HOME.`,
      home,
    )
  }
  return folders
}

/** Opens what is remembered, makes it on first use, and brings an older one up to date. */
export async function openStore(options: OpenOptions): Promise<Store> {
  const now = options.now ?? (() => new Date().toISOString())
  const zone = options.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const migrations = options.migrations ?? all
  const folders = makeFolders(options.home)
  const base: Base = options.databaseUrl
    ? await openPostgresBase({ databaseUrl: options.databaseUrl, migrations, now, watch: options.watch, warn: options.warn })
    : await openSqliteBase({
        path: join(options.home, 'standout.sqlite'),
        backups: folders.backups,
        migrations,
        now,
        watch: options.watch,
      })
  const files = createFileStore(folders.files, base.keepsFile)
  await files.sweep(Date.now())
  const cleaner = createDiskCleaner(options.home, base.scrub)
  await cleaner.finish()
  await cleaner.sweep(Date.now())
  return createStore({ base, files, cleaner, folders, now, zone })
}
