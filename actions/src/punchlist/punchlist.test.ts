import { dialects } from '@standout/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

describe.each(dialects)('the punch list, on %s', (dialect) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await createBench({ dialect, now: '2026-03-10T18:00:00.000Z' })
  })
  afterAll(() => bench.close())
  const list = () => bench.call('punchlist.list', {})
  const texts = async () => (await list()).open.map(({ text }) => text)
  const say = (words: string, name: string, saidOn = '2026-03-10') => bench.call('feedback.keep', { words, name, saidOn })

  it('what is asked for stands on it by itself, and a second voice is a second star', async () => {
    expect(await list()).toMatchObject({ open: [], warning: { rule: 'few' }, sayBack: null })
    await bench.call('punchlist.add', { text: 'French' })
    await say('I would like to see more statistics.', 'Ada')
    await say('More statistics would help.', 'Bea')
    const { open, ordered } = await list()
    expect(open).toMatchObject([
      { text: 'Statistics', stars: 2, kept: null },
      { text: 'French', stars: 0 },
    ])
    expect(ordered).toBe(false)
  })

  it('the user’s own order wins, and can be given back', async () => {
    const { open } = await list()
    await bench.call('punchlist.order', { ids: open.map(({ id }) => id).toReversed() })
    expect((await texts())[0]).toBe('French')
    await bench.call('punchlist.suggest', {})
    expect((await texts())[1]).toBe('French')
  })

  const find = async (part: RegExp) => (await list()).open.find(({ text }) => part.test(text))

  it('two that a hand calls the same become one, and an ask can go its own way again', async () => {
    await say('I would like to see some numbers.', 'Cleo')
    await bench.call('punchlist.merge', { keep: (await find(/statistics/i))!.id, drop: (await find(/numbers/i))!.id })
    const merged = await find(/statistics/i)
    expect(merged).toMatchObject({ stars: 3 })
    const ask = merged!.asks.find(({ label }) => /numbers/.test(label))!
    await bench.call('punchlist.split', { ask: ask.key })
    expect(await find(/statistics/i)).toMatchObject({ stars: 2 })
    expect(await find(/numbers/i)).toMatchObject({ stars: 1 })
  })

  it('a new name keeps its stars; done and let go leave the list and come back', async () => {
    const item = (await find(/statistics/i))!
    await bench.call('punchlist.edit', { id: item.id, text: 'Show figures', rhythm: 'daily' })
    expect(await find(/figures/)).toMatchObject({ stars: 2 })
    await bench.call('punchlist.edit', { id: item.id, done: true, resumeLine: 'Counted 4,000 guests a day.' })
    expect((await list()).done).toMatchObject([{ text: 'Show figures', kept: { doneOn: '2026-03-10', rhythm: null } }])
    await bench.call('punchlist.edit', { id: item.id, done: false, letGo: true })
    expect((await list()).letGo).toMatchObject([{ text: 'Show figures' }])
    await bench.call('punchlist.edit', { id: item.id, letGo: false })
    expect(await texts()).toContain('Show figures')
  })

  it('practice is counted by weeks and streaks, never ahead of time', async () => {
    const item = (await find(/French/))!
    await bench.call('punchlist.edit', { id: item.id, rhythm: 'daily' })
    await bench.call('practice.log', { itemId: item.id, minutes: 20, did: 'A page', proofUrl: 'https://example.org/page' })
    const entry = await bench.call('practice.log', { itemId: item.id, minutes: 15, on: '2026-03-08' })
    const shown = await bench.call('practice.list', { itemId: item.kept!.id })
    expect(shown).toMatchObject({
      active: [{ text: 'French', streak: 2, lastOn: '2026-03-10' }],
      entries: [{ minutes: 20, item: 'French' }, { minutes: 15 }],
    })
    expect(shown.weeks.at(-1)).toEqual({ week: '2026-03-09', minutes: 20, times: 1 })
    await expect(bench.call('practice.log', { itemId: item.id, minutes: 5, on: '2026-03-11' })).rejects.toMatchObject({
      code: 'practice.ahead',
    })
    await bench.call('practice.edit', { id: entry.id, minutes: 30 })
    await bench.call('practice.remove', { id: entry.id })
    expect((await bench.call('practice.list', {})).entries).toHaveLength(1)
  })

  it('a job for five years from now is one, and the same posting comes in once', async () => {
    const target = await bench.call('targets.add', { kind: 'five-years', title: 'Head of planning' })
    await expect(bench.call('targets.add', { kind: 'five-years', title: 'Another' })).rejects.toMatchObject({
      code: 'targets.one',
    })
    const posting = await bench.call('targets.bring', { targetId: target.id, text: 'Planner\n\nWhat you bring\n- Strong SQL' })
    expect(await bench.call('targets.bring', { targetId: target.id, text: 'Planner\n\nWhat you bring\n- Strong SQL' })).toEqual(
      posting,
    )
    await bench.call('targets.edit', { id: target.id, title: 'Director' })
    expect((await bench.call('targets.list', {})).targets).toMatchObject([{ title: 'Director', postings: [{ id: posting.id }] }])
    const wanted = [{ skill: 'Kubernetes', importance: 0.8 }]
    await bench.call('targets.describe', { id: target.id, described: { by: 'O*NET 11-0000', wanted } })
    expect((await bench.call('targets.gaps', {})).rows.map(({ skill }) => skill)).toEqual(
      expect.arrayContaining(['Kubernetes', 'SQL']),
    )
    await bench.call('targets.drop', { id: posting.id })
    await bench.call('targets.remove', { id: target.id })
    expect((await bench.call('targets.list', {})).targets).toEqual([])
  })
})
