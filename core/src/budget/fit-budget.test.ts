import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fit, fitBudget } from './fit-budget.ts'
import { askAbout, type Limits, type Outing, outingInput, readOuting } from './outing.ts'

const hour = 3_600_000
const evening = Date.UTC(2026, 2, 10, 18)
const free = { transport: 0, entry: 0, drinks: 0, food: 0 }
const go = (id: string, more: Partial<Outing> & { at?: number; lasts?: number; costs?: number } = {}): Outing => {
  const { at = 0, lasts = 2, costs = 0, ...fields } = more
  return {
    id,
    title: `The ${id}`,
    startsAt: evening + at * hour,
    endsAt: evening + (at + lasts) * hour,
    travelMinutes: 0,
    cost: { ...free, entry: costs },
    expectedConversations: 1,
    small: false,
    innerCircle: false,
    ...fields,
  }
}
const means = { solve: () => undefined, hasTime: () => true }
const fit = (outings: Outing[], limits: Partial<Limits> = {}): Fit =>
  fitBudget(outings, { money: 60, hours: 6, ...limits }, means)
const why = (made: Fit, id: string) => made.why.find((reason) => reason.id === id)?.because

describe('the best of going out', () => {
  it('is the most conversations that money and hours allow', () => {
    const made = fit(
      [
        go('fair', { costs: 55, expectedConversations: 4 }),
        go('dinner', { at: 24, costs: 20, expectedConversations: 3 }),
        go('walk', { at: 48, expectedConversations: 2 }),
        go('talk', { at: 72, costs: 30, expectedConversations: 2 }),
      ],
      { money: 60, hours: 6 },
    )
    expect(made).toMatchObject({
      chosen: ['dinner', 'walk', 'talk'],
      spend: 50,
      hours: 6,
      conversations: 7,
      optimal: true,
      gap: 0,
    })
    expect(why(made, 'fair')).toBe(
      'Out: it would need 45 more and 2 h more than what is left beside the others. Leaving others out for it would not bring more.',
    )
  })
  it('gives small gatherings and the inner circle a fifth more each, but counts conversations plainly', () => {
    const made = fit([
      go('big', { expectedConversations: 1.4, lasts: 4 }),
      go('both', { at: 1, small: true, innerCircle: true, lasts: 4 }),
    ])
    expect(made).toMatchObject({ chosen: ['both'], conversations: 1 })
    expect(why(made, 'big')).toBe('Out: it overlaps with “The both”, which brings more.')
  })
  it('counts the way there and back, half before and half after', () => {
    const first = go('first', { travelMinutes: 60 })
    expect(fit([first, go('next', { at: 2.5 })]).chosen).toEqual(['first', 'next'])
    expect(fit([first, go('next', { at: 2.49 })]).chosen).toHaveLength(1)
    expect(fit([first], { hours: 3 }).hours).toBe(3)
    expect(fit([first], { hours: 2.99 }).chosen).toEqual([])
  })
  it('takes the cheaper, then the shorter, then the first by id of two that bring as much', () => {
    const cheaper = fit([go('a', { costs: 3 }), go('b', { costs: 2 })])
    expect(cheaper.chosen).toEqual(['b'])
    expect(why(cheaper, 'a')).toBe('Out: it overlaps with “The b”: as much for less money.')
    const shorter = fit([go('a', { lasts: 3 }), go('b')])
    expect(shorter.chosen).toEqual(['b'])
    expect(why(shorter, 'a')).toContain('in less time')
    const same = fit([go('b'), go('a')])
    expect(same.chosen).toEqual(['a'])
    expect(why(same, 'a')).toBe(
      'In: 1 conversation for no money and 2 h of your time. Another choice is as good in everything; this one comes first by id.',
    )
  })
  it('says what an event is over, and by how much', () => {
    const made = fit([go('dear', { costs: 61.5 }), go('long', { lasts: 7 }), go('quiet', { expectedConversations: 0 })])
    expect(made.chosen).toEqual([])
    expect(why(made, 'dear')).toBe('Out: it costs 61.50, more than the whole 60 that you have.')
    expect(why(made, 'long')).toBe('Out: it takes 7 h with the way, more than the whole 6 h that you have.')
    expect(why(made, 'quiet')).toBe('Out: no conversation is expected there.')
  })
  it('tells what the choice would lose without each', () => {
    const made = fit([go('a', { expectedConversations: 3 }), go('b', { expectedConversations: 2.2 })])
    expect(why(made, 'a')).toBe(
      'In: 3 conversations for no money and 2 h of your time. Without it, the best of the rest would count 0.80 less.'.replace(
        '0.80',
        '0.8',
      ),
    )
  })
  it('adds cents without losing one', () => {
    const dimes = Array.from({ length: 3 }, (_, at) => go(`dime ${at}`, { at: at * 5, lasts: 0.5, costs: 0.1 }))
    expect(fit(dimes, { money: 0.3 }).chosen).toHaveLength(3)
    expect(fit(dimes, { money: 0.29 }).chosen).toHaveLength(2)
  })
  it('tells how far from proven it is when there was no time', () => {
    const outings = Array.from({ length: 12 }, (_, at) =>
      go(`e${at}`, { at: at * 3, costs: 7 + (at % 5), expectedConversations: 1 + (at % 7) / 3 }),
    )
    const made = fitBudget(outings, { money: 30, hours: 9 }, { ...means, hasTime: () => false })
    const best = fit(outings, { money: 30, hours: 9 })
    expect(made.chosen.length).toBeGreaterThan(0)
    expect(made.optimal ? made.gap === 0 : made.gap > 0).toBe(true)
    expect(made.conversations * (1 + made.gap)).toBeGreaterThanOrEqual(best.conversations - 1e-9)
  })
  it('an empty list is an empty choice', () => {
    expect(fit([])).toMatchObject({ chosen: [], spend: 0, hours: 0, conversations: 0, optimal: true, gap: 0, why: [] })
  })
})

/** All choices, one after another: slow and plain. */
function tryAll(outings: Outing[], limits: Limits): string[] {
  const parts = outings.map((outing) => {
    const half = Math.round(outing.travelMinutes * 30_000)
    const cents = Math.round(Object.values(outing.cost).reduce((sum, one) => sum + one, 0) * 100)
    const worth = Math.round(outing.expectedConversations * 100) * (outing.small ? 12 : 10) * (outing.innerCircle ? 12 : 10)
    return { id: outing.id, cents, worth, from: outing.startsAt - half, to: outing.endsAt + half }
  })
  let best = { worth: 0, cents: 0, time: 0, ids: [] as string[] }
  const isBetter = (one: typeof best) =>
    (one.worth - best.worth ||
      best.cents - one.cents ||
      best.time - one.time ||
      (one.ids.join('\n') < best.ids.join('\n') ? 1 : -1)) > 0
  const visit = (at: number, taken: typeof parts) => {
    if (at === parts.length) {
      const sum = (of: (part: (typeof parts)[number]) => number) => taken.reduce((total, part) => total + of(part), 0)
      const one = {
        worth: sum((part) => part.worth),
        cents: sum((part) => part.cents),
        time: sum((part) => part.to - part.from),
        ids: taken.map((part) => part.id).sort(),
      }
      if (one.cents <= limits.money * 100 && one.time <= limits.hours * hour && isBetter(one)) best = one
      return
    }
    visit(at + 1, taken)
    const part = parts[at]!
    if (taken.every((other) => other.to <= part.from || part.to <= other.from)) visit(at + 1, [...taken, part])
  }
  visit(0, [])
  return best.ids
}

const quarters = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count / 4)
const outings = (most: number) =>
  fc
    .array(
      fc.record({
        at: quarters(most * 10),
        lasts: fc.integer({ min: 1, max: 16 }).map((count) => count / 4),
        travelMinutes: fc.integer({ min: 0, max: 6 }).map((count) => count * 15),
        // Few values, so that ties are common.
        costs: fc.constantFrom(0, 0, 5, 7.5, 10, 12.35),
        expectedConversations: fc.constantFrom(0, 0.5, 1, 1, 1.2, 2, 3.3),
        small: fc.boolean(),
        innerCircle: fc.boolean(),
      }),
      { maxLength: most },
    )
    .map((many) => many.map((fields, at) => go(`e${at}`, fields)))
const limits = fc.record({ money: fc.constantFrom(0, 10, 20, 25, 40), hours: quarters(60) })

describe('against trying all choices', () => {
  it('it is the same set, ties and all, up to 18 events', () => {
    fc.assert(
      fc.property(outings(18), limits, (given, within) => {
        expect([...fit(given, within).chosen].sort()).toEqual(tryAll(given, within))
      }),
      { numRuns: 150 },
    )
  })
  it('every reason speaks of the choice that was made', () => {
    fc.assert(
      fc.property(outings(12), limits, (given, within) => {
        const made = fit(given, within)
        expect(made.why.map(({ id }) => id)).toEqual(given.map(({ id }) => id))
        for (const reason of made.why) {
          expect(reason.in).toBe(made.chosen.includes(reason.id))
          expect(reason.because).toMatch(reason.in ? /^In: / : /^Out: /)
          expect(reason.because).not.toContain('ended before')
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('an event that cannot be meant', () => {
  it.each([
    [[go('a', { lasts: -1 })], '“The a” (a) ends before it starts. Which of the two times is right?'],
    [[go('a', { lasts: 0 })], '“The a” (a) costs nothing and takes no time. What does it cost, or when does it end?'],
    [[go('a'), go('a')], 'Two events have the id “a”. Give each one of its own.'],
  ])('is asked about', (given, question) => expect(askAbout(given)).toEqual([question]))
  it('but one that costs something or has a way may take no time by itself', () => {
    expect(askAbout([go('a', { lasts: 0, costs: 3 }), go('b', { lasts: 0, travelMinutes: 10 })])).toEqual([])
  })
  it.each([
    ['a cost below nothing', { cost: { entry: -1 } }, '“cost.entry” takes a number from 0'],
    ['a cost that is no number', { cost: { entry: Number.NaN } }, '“cost.entry” takes a number'],
    ['a kind of cost that is not known', { cost: { hotel: 90 } }, '“cost.hotel” is none of the four costs'],
    ['a day that does not exist', { startsAt: '2026-02-30T10:00:00Z' }, '“startsAt” takes an instant'],
    ['no end', { endsAt: undefined }, '“endsAt” takes an instant'],
    ['no id', { id: '' }, '“id” takes text'],
  ])('%s is named', (_, fields, says) => {
    const base = { id: 'a', startsAt: '2026-03-10T18:00:00Z', endsAt: '2026-03-10T20:00:00Z' }
    expect(outingInput.safeParse({ ...base, ...fields }).error?.issues[0]?.message).toContain(says)
  })
  it('what may be missing is nothing, and a time without an offset is the clock of the zone', () => {
    const given = outingInput.parse({ id: 'a', startsAt: '2026-07-10 18:00', endsAt: '2026-07-10T20:00:00+02:00', more: 1 })
    expect(readOuting(given, 'Europe/Berlin')).toEqual({
      ...go('a', { expectedConversations: 0 }),
      title: 'a',
      startsAt: Date.UTC(2026, 6, 10, 16),
      endsAt: Date.UTC(2026, 6, 10, 18),
    })
  })
})
