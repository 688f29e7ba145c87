import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildList,
  buildMatrix,
  countForesight,
  type KeptItem,
  type ListItem,
  lookOver,
  orderItems,
  planYears,
  sayBack,
  suggestOrder,
  type VoicedAsk,
  weighItem,
} from './index.ts'
import { meansSame, readMeaning, toThing, withCapital } from './meaning.ts'

let made = 0
const ask = (label: string, more: Partial<VoicedAsk> = {}): VoicedAsk => ({
  key: `k${++made}`,
  feedbackId: 'fbk_1',
  label,
  quote: label,
  less: false,
  by: 'program',
  verdict: null,
  line: null,
  itemId: null,
  voice: 'per_1',
  saidOn: '2026-03-02',
  placed: null,
  ...more,
})
const item = (text: string, more: Partial<KeptItem> = {}): KeptItem => ({
  id: `itm_${++made}`,
  text,
  means: [],
  origin: 'hand',
  place: null,
  rhythm: null,
  doneOn: null,
  letGo: false,
  resumeLine: '',
  createdAt: '2026-01-05T08:00:00.000Z',
  updatedAt: '2026-01-05T08:00:00.000Z',
  ...more,
})
const build = (given: Partial<Parameters<typeof buildList>[0]>) =>
  buildList({ kept: [], asks: [], wanted: [], dayOf: (at) => at.slice(0, 10), ...given })
const texts = (items: readonly ListItem[]) => items.map(({ text }) => text)

describe('what means the same', () => {
  it.each([
    ['more statistics', 'statistics'],
    ['Experience with suppliers abroad', 'supplier abroad'],
    ['show the scale', 'scale'],
    ['leading teams', 'team lead'],
    ['planning budgets', 'budget planning'],
    ['MS Excel', 'more Excel'],
    ['managing stakeholders', 'stakeholder management'],
    ['see more numbers in what you built', 'more figures in your work'],
    ['metrics', 'more numbers'],
    ['leading a team', 'leadership of people'],
  ])('“%s” and “%s” are one thing', (one, other) => {
    expect(meansSame(readMeaning(one), readMeaning(other))).toBe(true)
  })
  it.each([
    ['data migration', 'data'],
    ['suppliers abroad', 'customers abroad'],
    ['more', 'some experience'],
    ['numbers', 'numerical methods'],
    ['time management', 'lead time'],
  ])('“%s” and “%s” are two things', (one, other) => {
    expect(meansSame(readMeaning(one), readMeaning(other))).toBe(false)
  })
})

it('a skill begins with a capital, unless its name begins small on purpose', () => {
  expect(['statistics', 'iOS', 'npm', 'stakeholder management', 'eCommerce', 'SQL', ''].map(withCapital)).toEqual([
    ...['Statistics', 'iOS', 'npm', 'Stakeholder management', 'eCommerce', 'SQL', ''],
  ])
})

it('an ask becomes a thing to work on', () => {
  expect(toThing({ label: 'see more statistics', less: false })).toBe('Statistics')
  expect(toThing({ label: 'jargon', less: true })).toBe('Less jargon')
})

describe('the list', () => {
  it('two interviewers who ask for the same in other words are two stars, one of them twice is one', () => {
    const asks = [ask('more statistics'), ask('statistics', { saidOn: '2026-03-09' })]
    expect(build({ asks }).open).toMatchObject([{ text: 'Statistics', stars: 1 }])
    expect(build({ asks: [...asks, ask('Statistics', { voice: 'per_2' })] }).open).toMatchObject([{ stars: 2 }])
  })

  it('one voice is never called a pattern, and a guess of one’s own is no voice', () => {
    expect(build({ asks: [ask('statistics')] }).open[0]!.because).toContain('not yet a pattern')
    expect(build({ asks: [ask('statistics', { voice: null })] }).open).toMatchObject([{ stars: 0 }])
  })

  it('what a hand put under an item stays there, whatever it seems to mean', () => {
    const kept = [item('Numbers in the first line')]
    expect(build({ kept, asks: [ask('show scale', { itemId: kept[0]!.id })] }).open).toMatchObject([{ stars: 1 }])
  })

  it('what was let go comes back with a second voice, or when the target asks for it', () => {
    const gone = ask('a louder voice', { verdict: 'let-go' })
    expect(build({ asks: [gone] })).toMatchObject({ open: [], letGo: [{ text: 'A louder voice' }] })
    expect(build({ asks: [gone, ask('louder voice', { voice: 'per_2' })] }).open).toMatchObject([{ stars: 2 }])
    const wanted = [{ skill: 'loud voice', importance: 0.5, askedBy: 2, of: 4, job: 'Guide', isTarget: true }]
    expect(build({ asks: [ask('loud voices', { verdict: 'let-go' })], wanted }).open).toHaveLength(1)
  })

  it('what somebody asks for, the target wants and two roles share comes first, and says why', () => {
    const wanted = [
      { skill: 'SQL', importance: 0.8, askedBy: 4, of: 5, job: 'Head of planning', isTarget: true },
      { skill: 'SQL', importance: 0.5, askedBy: 1, of: 2, job: 'Depot lead', isTarget: false },
      { skill: 'SQL', importance: 0.5, askedBy: 1, of: 1, job: 'Quay lead', isTarget: false },
    ]
    const { open } = build({ kept: [item('French')], asks: [ask('SQL')], wanted })
    expect(texts(open)).toEqual(['SQL', 'French'])
    expect(open[0]!.because).toBe(
      'One interviewer asked for it: one voice, not yet a pattern; 4 of 5 postings for your target ask for it; it serves 2 of the roles that you watch.',
    )
  })

  it('done things and things let go leave the list', () => {
    const kept = [item('One'), item('Two', { doneOn: '2026-02-01' }), item('Three', { letGo: true })]
    const list = build({ kept })
    expect([list.open, list.done, list.letGo].map(texts)).toEqual([['One'], ['Two'], ['Three']])
  })
})

describe('the order', () => {
  const weighed = fc
    .array(
      fc.record({
        place: fc.option(fc.integer({ min: 0, max: 60 })),
        stars: fc.integer({ min: 0, max: 5 }),
        importance: fc.double({ min: 0, max: 1, noNaN: true }),
        serves: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 60 },
    )
    .map((list) => list.map((one, at) => ({ ...one, id: `itm_${at}` })))

  it('keeps everything, once', () => {
    fc.assert(
      fc.property(weighed, (list) => {
        expect(
          orderItems(list)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(list.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('never changes what the user put before what', () => {
    fc.assert(
      fc.property(weighed, (list) => {
        const places = orderItems(list).flatMap(({ place }) => (place === null ? [] : [place]))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }),
    )
  })

  it('without a hand, nothing light stands before something heavier', () => {
    fc.assert(
      fc.property(weighed, (list) => {
        const weights = orderItems(list.map((one) => ({ ...one, place: null }))).map(weighItem)
        expect(weights).toEqual(weights.toSorted((one, other) => other - one))
      }),
    )
  })

  it('one more star, or more weight for the target, never moves an item down', () => {
    fc.assert(
      fc.property(weighed, fc.nat(), (list, which) => {
        if (list.length === 0) return
        const at = which % list.length
        const raised = list.map((one, index) => (index === at ? { ...one, stars: one.stars + 1 } : one))
        const rank = (items: typeof list) => suggestOrder(items).findIndex(({ id }) => id === list[at]!.id)
        expect(rank(raised)).toBeLessThanOrEqual(rank(list))
      }),
    )
  })

  it('does not depend on what it was before: ordering twice is ordering once', () => {
    fc.assert(fc.property(weighed, (list) => void expect(orderItems(orderItems(list))).toEqual(orderItems(list))))
  })
})

describe('the look over the list', () => {
  const many = (count: number, active: number) =>
    build({
      kept: Array.from({ length: count }, (_, at) =>
        item(`Thing ${at} ${'x'.repeat(at + 1)}`, { rhythm: at < active ? 'weekly' : null }),
      ),
    }).open

  it('speaks up under five, over fifty, and with fewer than two in practice', () => {
    expect(lookOver(many(3, 2))?.rule).toBe('few')
    expect(lookOver(many(51, 2))?.rule).toBe('many')
    expect(lookOver(many(7, 1))?.rule).toBe('rest')
    expect(lookOver(many(5, 2))).toBeNull()
  })

  it('says back what is in practice, and asks where the new one goes', () => {
    const kept = [
      item('French', { place: 0, rhythm: 'daily' }),
      item('Excel', { place: 1, rhythm: 'weekly' }),
      item('Maps', { place: 2 }),
      item('Statistics', { place: 3 }),
    ]
    expect(sayBack(build({ kept, asks: [ask('statistics')] }).open)).toBe(
      'These two are my focus at the moment: “French” and “Excel”. Should “Statistics” move in front of item 1?',
    )
    expect(sayBack(build({ kept: kept.slice(0, 2) }).open)).toContain('in front of item 2?')
    expect(sayBack([])).toBeNull()
  })
})

describe('foresight', () => {
  it('counts an ask as foreseen when it stood on the list on an earlier day', () => {
    const kept = [item('Statistics'), item('French', { createdAt: '2026-03-02T09:00:00.000Z' })]
    const asks = [ask('statistics'), ask('French'), ask('scale'), ask('scale', { voice: 'per_2', saidOn: '2026-03-20' })]
    expect(countForesight(build({ kept, asks }).open)).toEqual({
      asked: 4,
      foreseen: 2,
      growth: [
        { on: '2026-03-02', asked: 3, foreseen: 1 },
        { on: '2026-03-20', asked: 4, foreseen: 2 },
      ],
    })
  })
})

describe('the jobs to grow towards', () => {
  const gap = (skill: string, more: object = {}) => ({
    skill,
    kind: 'skill' as const,
    askedBy: 1,
    of: 2,
    evidence: null,
    importance: 0.5,
    ...more,
  })
  const jobs = [
    {
      jobId: 'tgt_1' as const,
      isTarget: true,
      gaps: [gap('SQL', { importance: 0.9 }), gap('Excel', { evidence: 'Excel for ten years' })],
    },
    { jobId: 'tgt_2' as const, isTarget: false, gaps: [gap('sql'), gap('French')] },
  ]

  it('shows at once what serves several, and below what can be shown already', () => {
    const rows = buildMatrix(jobs, build({ kept: [item('Learn SQL')] }).open)
    expect(rows.map(({ skill }) => skill)).toEqual(['SQL', 'French', 'Excel'])
    expect(rows[0]).toMatchObject({ cells: [{ jobId: 'tgt_1' }, { jobId: 'tgt_2' }], itemId: expect.stringContaining('itm_') })
    expect(rows[1]).toMatchObject({ itemId: null })
  })

  it('spreads five years, what is on the list first, and what takes long not in the first year', () => {
    const rows = buildMatrix(
      [{ jobId: 'tgt_1', isTarget: true, gaps: [gap('Master of science', { kind: 'credential' }), gap('French')] }],
      [],
    )
    const plan = planYears({ open: build({ kept: [item('Learn SQL', { rhythm: 'daily' })] }).open, rows, from: 2026 })
    expect(plan.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030])
    expect(plan[0]!.things).toMatchObject([{ text: 'Learn SQL', inPractice: true }])
    const where = plan.findIndex(({ things }) => things.some(({ text }) => text === 'Master of science'))
    expect(where).toBeGreaterThan(0)
  })
})
