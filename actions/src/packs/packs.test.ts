import type { PackContent } from '@standout/core/packs'
import { dialects } from '@standout/store/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

const table = (rows: unknown[]) => ({ hash: 'h', version: '29.1', rows })
const onet = {
  format: 1,
  kind: 'onet',
  parts: {
    occupations: table([
      ['11-1', 'Kettle Makers', 'Make kettles.'],
      ['11-2', 'Lid Makers', 'Make lids.'],
    ]),
    skills: table([
      ['11-1', 'Metallurgy', 0.9],
      ['11-1', 'Active Listening', 0.6],
    ]),
  },
} as PackContent

describe.each(dialects)('on %s', (dialect) => {
  let bench: Bench
  beforeEach(async () => {
    bench = await createBench({ dialect })
  })
  afterEach(() => bench.close())

  it('an occupation says what a job asks for, beside the postings, and can be taken back', async () => {
    const { id } = await bench.call('targets.add', { kind: 'five-years', title: 'Kettles' })
    const kettles = { pack: 'onet' as const, code: '11-1' }
    await expect(bench.call('packs.describe', kettles)).rejects.toMatchObject({ code: 'packs.not_installed' })
    bench.installPack(onet)
    expect((await bench.call('packs.search', { words: 'kettle' })).occupations).toMatchObject([{ code: '11-1', also: null }])
    for (const [code, because] of [
      ['11-2', 'packs.nothing_wanted'],
      ['9', 'packs.not_found'],
    ] as const)
      await expect(bench.call('packs.describe', { pack: 'onet', code })).rejects.toMatchObject({ code: because })
    const { described, credit } = await bench.call('packs.describe', kettles)
    expect(described).toMatchObject({ by: 'Kettle Makers (O*NET)', wanted: [{ skill: 'Metallurgy', importance: 0.9 }, {}] })
    expect(credit).toMatch(/O\*NET 29\.1 Database.*CC BY 4\.0/)
    const { changeId } = await bench.perform('targets.describe', { id, described })
    await bench.call('targets.bring', { targetId: id, text: 'Smith\nRequirements\n- Metallurgy' })
    const { rows } = await bench.call('targets.gaps', {})
    expect(rows.map(({ skill }) => skill)).toEqual(['Metallurgy', 'Active Listening'])
    expect(rows[0]?.cells).toMatchObject([{ askedBy: 2, of: 2 }])
    await bench.call('changes.undo', { id: changeId! })
    expect((await bench.call('targets.gaps', {})).rows.map(({ skill }) => skill)).toEqual(['Metallurgy'])
  })
})
