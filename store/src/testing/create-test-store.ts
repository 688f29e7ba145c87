import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewId } from '@standout/core'
import { createCountingId } from '../ids.ts'
import { openStore } from '../open-store.ts'
import type { Repos } from '../repos/index.ts'
import type { Changed } from '../store.ts'

export interface TestStoreOptions {
  now?: string | (() => string)
  newId?: NewId
  owner?: string
  databaseUrl?: string
  home?: string
}

/** A real store in a folder of its own, with a fixed clock and ids that count. */
export async function createTestStore(options: TestStoreOptions = {}) {
  const { now: given = '2026-03-02T09:00:00.000Z', newId = createCountingId(), owner = 'own_test' } = options
  const now = typeof given === 'function' ? given : () => given
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'standout-store-'))
  const store = await openStore({ home, now, zone: 'UTC', databaseUrl: options.databaseUrl })
  return {
    store,
    home,
    owner,
    now,
    newId,
    look: <T>(run: (repos: Repos) => Promise<T>): Promise<T> => store.look(owner, run),
    change: <T>(run: (repos: Repos) => Promise<T>, action = 'tests.change'): Promise<Changed<T>> =>
      store.change(owner, { action, at: now(), newId }, run),
    async close() {
      await store.close()
      if (!options.home) rmSync(home, { recursive: true, force: true })
    },
  }
}
export type TestStore = Awaited<ReturnType<typeof createTestStore>>
