import { readdir } from 'node:fs/promises'
import type { Document } from '@standout/core/records'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.close())

const originals = async () =>
  (await readdir(bench.store.folders.files, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())

it('a file that brings nothing new leaves no original behind', async () => {
  bench.handIn({ kind: 'calendar', invites: [], skipped: [{ where: 'a.ics', because: 'not an invitation' }] } as Document)
  const { id } = await bench.call('records.import', { file: { name: 'a.ics', base64: '' } })
  expect(id).toBeNull()
  expect(await originals()).toEqual([])
})
