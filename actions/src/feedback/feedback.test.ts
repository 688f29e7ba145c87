import { emptyDebriefPerson } from '@standout/core/debriefs'
import { dialects } from '@standout/store/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, createBench } from '../testing/create-bench.ts'

describe.each(dialects)('feedback, on %s', (dialect) => {
  let bench: Bench
  let interviewId: `int_${string}`
  let ada: `per_${string}`
  let version = 0

  beforeAll(async () => {
    bench = await createBench({ dialect, now: '2026-03-10T18:00:00.000Z' })
  })
  afterAll(() => bench.close())
  beforeEach(async () => {
    version = 0
    const opportunity = await bench.call('opportunities.add', { company: 'Acme', role: 'Planner' })
    ada = (await bench.call('people.add', { name: 'Ada Moor' })).id
    const talk = { opportunityId: opportunity.id, startsAt: '2026-03-09T10:00:00Z', attendees: [{ personId: ada }] }
    interviewId = (await bench.call('interviews.schedule', talk)).id
  })
  const write = (said: object) => {
    const person = { ...emptyDebriefPerson({ personId: ada, name: 'Ada Moor', with: null, decides: null }), ...said }
    const save = { interviewId, version: version++, key: `save-${interviewId}-${version}`, content: { people: [person] } }
    return bench.perform('debriefs.write', save)
  }
  const heard = async () => (await bench.call('feedback.list', {})).pieces.filter((one) => one.interviewId === interviewId)

  it('takes the words from the debrief once, follows them, and lets them go again', async () => {
    await write({ improveWords: 'I would like to see more statistics.', likedBut: 'a bit quiet' })
    const first = await heard()
    expect(first).toHaveLength(2)
    expect(first.find(({ field }) => field === 'improve')).toMatchObject({
      words: 'I would like to see more statistics.',
      who: 'Ada Moor',
      company: 'Acme',
      saidOn: '2026-03-09',
      source: 'debrief',
      voice: ada,
      asks: [{ label: expect.stringContaining('statistics'), by: 'program' }],
    })
    expect(first.find(({ field }) => field === 'liked-but')).toMatchObject({ voice: null })
    await write({ improveWords: 'I would like to see more statistics and maps.', likedBut: '' })
    expect(await heard()).toMatchObject([{ id: first.find(({ field }) => field === 'improve')!.id }])
    await write({})
    expect(await heard()).toEqual([])
  })

  it('a correction stands when the words are written on, and when it is undone ours is back', async () => {
    await write({ improveWords: 'I would like to see more statistics.' })
    const [piece] = await heard()
    const { changeId } = await bench.perform('feedback.correct', {
      key: piece!.asks[0]!.key,
      label: 'numbers',
      verdict: 'let-go',
    })
    await write({ improveWords: 'Well, I would like to see more statistics.' })
    expect((await heard())[0]!.asks).toMatchObject([{ label: 'numbers', verdict: 'let-go', by: 'hand' }])
    await bench.call('changes.undo', { id: changeId! })
    expect((await heard())[0]!.asks).toMatchObject([{ label: expect.stringContaining('statistics'), by: 'program' }])
  })

  it('one ask can be several, another one is none, and a third was not seen', async () => {
    await write({ improveWords: 'I would like to see more statistics about scale.' })
    const [{ id, asks }] = (await heard()) as [Awaited<ReturnType<typeof heard>>[number]]
    await bench.call('feedback.split', { key: asks[0]!.key, labels: ['statistics', 'scale'] })
    await bench.call('feedback.name', { feedbackId: id, label: 'maps' })
    const now = (await heard())[0]!.asks
    expect(now.map(({ label }) => label)).toEqual(['statistics', 'scale', 'maps'])
    await bench.call('feedback.correct', { key: now[2]!.key, removed: true })
    expect((await heard())[0]!.asks).toHaveLength(2)
  })

  it('keeps what came by mail, and sends whoever would mend a debrief’s words to the debrief', async () => {
    const kept = await bench.call('feedback.keep', { words: 'More maps!', source: 'mail', interviewId, name: 'HR' })
    expect(kept).toMatchObject({ saidOn: '2026-03-10' })
    expect((await heard())[0]).toMatchObject({ who: 'HR', company: 'Acme' })
    expect(await bench.call('feedback.edit', { id: kept.id, words: 'More maps, please!' })).toMatchObject({
      words: 'More maps, please!',
    })
    await bench.call('feedback.remove', { id: kept.id })
    await write({ concernsWords: 'We worried about Excel.' })
    const [piece] = await heard()
    await expect(bench.call('feedback.edit', { id: piece!.id, words: 'x' })).rejects.toMatchObject({
      code: 'feedback.in_debrief',
    })
    await expect(bench.call('feedback.correct', { key: `${piece!.id}.900.901` })).rejects.toMatchObject({
      code: 'feedback.ask_moved_on',
    })
  })

  it('forgetting somebody leaves their words without a name', async () => {
    await write({ improveWords: 'I would like to see more statistics.' })
    await bench.store.forget('own_test', ada)
    expect(await heard()).toMatchObject([{ who: '', personId: null, words: 'I would like to see more statistics.' }])
    await bench.call('debriefs.write', { interviewId, version, key: 'without-her', content: { people: [] } })
    expect(await heard()).toHaveLength(1)
  })

  it('what was marked in the room is a voice, once, and follows the sheet', async () => {
    const tap = {
      id: 'tap-000001',
      personId: ada,
      on: 'resume-line' as const,
      ref: '1',
      text: 'Led 4 people',
      mark: 'circle' as const,
    }
    const at = '2026-03-09T10:40:00.000Z'
    const star = {
      ...tap,
      id: 'tap-000002',
      on: 'list-item' as const,
      ref: 'x',
      text: 'French',
      mark: 'star' as const,
      words: '',
      at,
    }
    const send = (taps: object[], from: number) =>
      bench.call('kits.tap', { interviewId, taps: taps as never, version: from, key: `room-${from}-${interviewId}` })
    await send([{ ...tap, words: 'how many people?', at }, star], 0)
    const room = async () => (await heard()).filter(({ source }) => source === 'room')
    expect((await room()).map(({ asks }) => asks)).toMatchObject([
      [{ label: 'French', verdict: null }],
      [{ label: 'how many people?', verdict: 'punch-up', line: 'Led 4 people' }],
    ])
    await send([{ ...tap, words: 'how many people, and where?', at }], 1)
    expect(await room()).toMatchObject([
      { words: 'how many people, and where?', asks: [{ label: 'how many people, and where?' }] },
    ])
  })
})
