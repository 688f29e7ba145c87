import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewId } from '@standout/core'
import { createCountingId } from '../ids.ts'
import { openStore } from '../open-store.ts'
import type { Repos } from '../repos/index.ts'
import type { Changed } from '../store.ts'
import { createTestDatabase } from './create-test-database.ts'

/** Every exam of a repo runs on both. */
export const dialects = ['sqlite', 'postgres'] as const
export type TestDialect = (typeof dialects)[number]

export interface TestStoreOptions {
  now?: string | (() => string)
  newId?: NewId
  owner?: string
  dialect?: TestDialect
  home?: string
  watch?: (sql: string) => void
}

/** A real store in a folder of its own, with a fixed clock and ids that count. */
export async function createTestStore(options: TestStoreOptions = {}) {
  const { now: given = '2026-03-02T09:00:00.000Z', newId = createCountingId(), owner = 'own_test' } = options
  const now = typeof given === 'function' ? given : () => given
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'standout-store-'))
  const database = options.dialect === 'postgres' ? await createTestDatabase() : undefined
  const store = await openStore({ home, now, zone: 'UTC', databaseUrl: database?.url, watch: options.watch })
  return {
    store,
    home,
    /** Of the PostgreSQL database, when it is one. */
    url: database?.url,
    owner,
    now,
    newId,
    look: <T>(run: (repos: Repos) => Promise<T>): Promise<T> => store.look(owner, run),
    change: <T>(run: (repos: Repos) => Promise<T>, action = 'tests.change'): Promise<Changed<T>> =>
      store.change(owner, { action, at: now(), newId }, run),
    async close() {
      await store.close()
      await database?.drop()
      if (!options.home) rmSync(home, { recursive: true, force: true })
    },
  }
}
export type TestStore = Awaited<ReturnType<typeof createTestStore>>
