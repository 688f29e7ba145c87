import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'

const range = { low: 0.1, middle: 0.2, high: 0.3 }
const read = {
  chance: range,
  prior: range,
  signals: [],
  silence: { workingDays: 1, logit: 0, says: '' },
  unknown: [],
  promisedBy: null,
}

exam('reads', (test) => {
  const kept = (opportunityId: `opp_${string}`, at: string) => ({
    id: test().newId('read'),
    opportunityId,
    interviewId: null,
    at,
    weights: '1',
    inputs: { round: 'first', at },
    read,
  })

  it('readings only ever grow, and the latest of each opportunity is at hand', async () => {
    const [old, last, other] = [
      kept('opp_a', '2026-03-01T00:00:00.000Z'),
      kept('opp_a', '2026-03-02T00:00:00.000Z'),
      kept('opp_b', '2026-01-01T00:00:00.000Z'),
    ]
    for (const one of [last, old, other]) await test().change(({ reads }) => reads.add(one as never))
    expect(await test().look(({ reads }) => reads.listOf('opp_a'))).toEqual([old, last])
    expect(await test().look(({ reads }) => reads.latest())).toEqual([last, other])
    expect(await test().look(({ reads }) => reads.find(old.id))).toEqual(old)
    expect(Object.keys(await test().look(async ({ reads }) => reads)).sort()).toEqual(['add', 'find', 'latest', 'listOf'])
  })
})
