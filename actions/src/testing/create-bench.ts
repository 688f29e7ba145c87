import { fitBudget } from '@standout/core/budget'
import { createPlaces } from '@standout/core/ground'
import { openPack, type PackContent } from '@standout/core/packs'
import { jsonToResumeLines } from '@standout/core/profiles'
import type { Document } from '@standout/core/records'
import { type NewId, noHolidays } from '@standout/core/shared'
import type { Store } from '@standout/store'
import { createTestStore, type TestStoreOptions } from '@standout/store/testing'
import type { Ports } from '../action.ts'
import { performAction } from '../perform-action.ts'
import { type ActionInput, type ActionName, type ActionOutput, findAction } from '../registry.ts'

const nowhere = () => Promise.reject(new Error('this test reaches nothing outside'))

/** Actions on a real store, with a clock that a test can set and a document that it hands in. */
export async function createBench(options: TestStoreOptions = {}) {
  let now = typeof options.now === 'string' ? options.now : '2026-03-02T09:00:00.000Z'
  let document: Document | undefined
  const packs: PackContent[] = []
  const made = await createTestStore({ ...options, now: () => now })
  const { store, newId } = made as { store: Store; newId: NewId }
  const ports: Ports = {
    zone: 'UTC',
    holidays: () => noHolidays,
    documents: {
      read: async () => ({ document: document!, hash: 'a'.repeat(64), bytes: 1 }),
      mark: async () => '',
      lines: async () => ({
        kind: 'json-resume',
        lines: document && 'profile' in document ? jsonToResumeLines(document.profile) : [],
      }),
      keep: async (file) => {
        const bytes = document || !('base64' in file) ? Buffer.from(JSON.stringify(document)) : Buffer.from(file.base64, 'base64')
        return { hash: await store.files.put(bytes), bytes: bytes.length }
      },
      drop: async () => undefined,
    },
    videos: {
      canConvert: async () => true,
      convert: async (hash) => ({ hash: await store.files.put(Buffer.from(`mp4 of ${hash}`)), bytes: 1 }),
    },
    briefs: {
      write: async (brief) => {
        const bytes = Buffer.from(JSON.stringify(brief))
        return { hash: await store.files.put(bytes), bytes: bytes.length }
      },
    },
    // The engine as it is, without the solver beside it: it needs none to be right.
    budget: {
      fit: async (outings, limits, { currency }) =>
        fitBudget(outings, limits, { solve: () => undefined, hasTime: () => true, currency }),
    },
    typeset: {
      write: async (pages) => {
        const bytes = Buffer.from(JSON.stringify(pages))
        return { hash: await store.files.put(bytes), bytes: bytes.length, pages: 1, taken: 0 }
      },
    },
    packs: { list: async () => [], open: async () => packs.map(openPack), add: nowhere, remove: nowhere },
    sentences: { compare: async (these, those) => these.map(() => those.map(() => 0)) },
    places: async () => createPlaces(undefined),
    grammar: { find: async (texts) => texts.map(() => []) },
    archive: { open: nowhere, write: nowhere, restore: nowhere, forget: nowhere },
  }

  /** Does one action as this owner; the output is held against its schema. */
  async function perform<N extends ActionName>(name: N, input: ActionInput<N>, owner = 'own_test') {
    const action = findAction(name)!
    const { output, changeId } = await performAction(action, input, {
      store: async () => store,
      ports,
      who: { owner },
      now,
      newId,
    })
    return { output: action.output.parse(output) as ActionOutput<N>, changeId }
  }

  return {
    perform,
    call: async <N extends ActionName>(name: N, input: ActionInput<N>, owner?: string) =>
      (await perform(name, input, owner)).output,
    setClock(at: string) {
      now = new Date(at).toISOString()
    },
    handIn(one: Document) {
      document = one
    },
    installPack: (pack: PackContent) => void packs.push(pack),
    store,
    close: made.close,
  }
}
export type Bench = Awaited<ReturnType<typeof createBench>>
