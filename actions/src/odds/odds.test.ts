import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBench } from '../testing/create-bench.ts'

let bench: Awaited<ReturnType<typeof createBench>>
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.close())

const add = (company: string, changes: object = {}) =>
  bench.perform('opportunities.add', {
    company,
    role: 'Designer',
    route: 'warm',
    stage: 'applied',
    on: '2026-02-02',
    ...changes,
  } as never)

describe('the own search in numbers', () => {
  it('is there for someone who has nothing yet', async () => {
    const { output } = await bench.perform('odds.show', {})
    expect(output).toMatchObject({
      open: [],
      offers: [],
      revived: 0,
      noes: [],
      calibration: { count: 0 },
      balance: { nudge: { kind: 'little' } },
    })
    expect(output.search.perWeek).toEqual({ cold: 0, targeted: 0, warm: 0 })
  })

  it('counts what was sent, what is open, and a no where it fell', async () => {
    const first = (await add('Lakeside Ferries')).output
    await bench.perform('opportunities.advance', { id: first.id, stage: 'interview', on: '2026-02-10' })
    await bench.perform('opportunities.answer', { id: first.id, answer: 'declined-by-them', on: '2026-02-25' })
    await add('Harbour Walks', { on: '2026-02-20' })
    const { output } = await bench.perform('odds.show', {})
    expect(output.open).toMatchObject([{ company: 'Harbour Walks', stage: 'applied', weeks: 11 }])
    expect(output.open[0]!.chance.low).toBeLessThan(output.open[0]!.chance.high)
    expect(output.tallies.warm).toMatchObject({ reached: 2, passed: 1, waiting: 1 })
    expect(output.tallies.interview).toMatchObject({ reached: 1, lost: 1 })
    expect(output.noes).toMatchObject([{ company: 'Lakeside Ferries', stage: 'interview' }])
    expect(output.search.perWeek.warm).toBe(0.25)
  })

  it('holds a reading and the gut against what happened', async () => {
    const { output: past } = await bench.perform('debriefs.recall', {
      past: { company: 'Northlight Depot', role: 'Lead', startsAt: '2026-01-12T10:00:00Z', round: 'first' },
      answer: 'declined-by-them',
    } as never)
    expect(past.opportunity.outcome).toBe('declined-by-them')
    const { output } = await bench.perform('odds.show', {})
    expect(output.calibration).toMatchObject({ count: 1, baseRate: { rate: 0 } })
    expect(output.weights.outcomes).toBe(0)
  })
})
