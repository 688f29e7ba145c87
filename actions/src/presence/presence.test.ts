import { dialects } from '@standout/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

describe.each(dialects)('looking yourself up, on %s', (dialect) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await createBench({ dialect, now: '2026-03-10T18:00:00.000Z' })
  })
  afterAll(() => bench.close())
  const show = () => bench.call('presence.show', {})

  it('asks for a name before it can say what to search for', async () => {
    expect(await show()).toMatchObject({ named: false, searches: [], isTime: true })
    await bench.call('candidates.edit', {
      name: 'Robin Ashdown',
      links: [{ kind: 'profile', url: 'https://github.com/rashdown', label: null }],
    })
    expect((await show()).searches.map(({ query }) => query)).toContain('"rashdown"')
  })

  it('a round begins with the first search, keeps what was found, and ends with a day to look again', async () => {
    const [first] = (await show()).searches
    await bench.call('presence.look', { search: first!.key })
    const finding = await bench.call('presence.note', { foundWith: first!.key, what: 'A photo from 2009', fix: 'Ask the club.' })
    expect((await show()).searches[0]).toMatchObject({ looked: true })
    await bench.call('presence.mend', { id: finding.id, mended: true })
    expect(await bench.call('presence.finish', {})).toMatchObject({ repeatOn: '2026-06-10' })
    expect(await show()).toMatchObject({ current: null, isTime: false, findings: [{ mendedAt: '2026-03-10T18:00:00.000Z' }] })
    expect((await show()).searches[0]).toMatchObject({ looked: false })
  })

  it('comes back on its day, as a new round', async () => {
    bench.setClock('2026-06-10T08:00:00.000Z')
    expect(await show()).toMatchObject({ isTime: true, current: null, last: { repeatOn: '2026-06-10' } })
    await expect(bench.call('presence.finish', { repeatOn: '2026-06-10' })).rejects.toThrow('has to be after today')
    await bench.call('presence.finish', { repeatOn: null })
    bench.setClock('2027-06-10T08:00:00.000Z')
    expect((await show()).isTime).toBe(false)
  })

  it('takes back what was looked at, and an undone note is gone', async () => {
    const [first] = (await show()).searches
    await bench.call('presence.look', { search: first!.key })
    await bench.call('presence.look', { search: first!.key, looked: false })
    expect((await show()).searches[0]).toMatchObject({ looked: false })
    const { output, changeId } = await bench.perform('presence.note', {
      what: 'An old profile',
      url: 'https://old.example/robin',
    })
    await bench.call('changes.undo', { id: changeId! })
    expect((await show()).findings.map(({ id }) => id)).not.toContain(output.id)
  })
})
