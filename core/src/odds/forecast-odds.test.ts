import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDice } from '../shared/testing/roll.ts'
import { listRipeWeeks } from './delays.ts'
import { forecastOdds, type LooseSearch, odds, search } from './index.ts'
import { roundStarts, routeStarts } from './start.ts'

const forecast = (given: LooseSearch) => forecastOdds(search.parse(given))
const lastOf = (given: LooseSearch) => forecast(given).byWeek.at(-1)!

describe('the chance of at least one offer', () => {
  it('is none for a search with nothing in it', () => {
    const { byWeek, expectedOffers, needed } = forecast({})
    expect(byWeek).toHaveLength(26)
    expect(byWeek.at(-1)).toEqual({ week: 26, low: 0, middle: 0, high: 0, chance: 0 })
    expect(expectedOffers).toBe(0)
    expect(needed.perWeek).toBeGreaterThan(1)
    expect(needed.warmShare).toBeNull()
  })

  it('of one open opportunity has landed by the week of its decision, as it was told', () => {
    const range = { low: 0.2, middle: 0.35, high: 0.55 }
    const { byWeek } = forecast({ open: [{ stage: 'final', chance: range, weeksToDecision: 3 }], weeks: 5 })
    for (const week of [3, 4, 5]) {
      expect(byWeek[week - 1]!.low).toBeCloseTo(0.2, 3)
      expect(byWeek[week - 1]!.middle).toBeCloseTo(0.35, 3)
      expect(byWeek[week - 1]!.high).toBeCloseTo(0.55, 3)
    }
    expect(byWeek[0]!.middle).toBeCloseTo(0.35 / 3, 3)
    const plain = forecast({ open: [{ chance: 0.3, weeksToDecision: 2 }], weeks: 3 }).byWeek
    expect(plain.map(({ chance }) => chance)).toEqual([0.15, 0.3, 0.3])
    expect(plain[1]).toMatchObject({ low: 0.3, middle: 0.3, high: 0.3 })
  })

  it('agrees with trying out every way in which small cases can end', () => {
    const one = fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), weeks: fc.integer({ min: 1, max: 4 }) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), (open) => {
        const weeks = 4
        const { byWeek, offers, expectedOffers } = forecast({
          open: open.map(({ chance, weeks: weeksToDecision }) => ({ chance, weeksToDecision })),
          weeks,
        })
        // Every opportunity lands in one of its weeks or never.
        const landed = new Array(weeks).fill(0)
        const counts: [number, number, number] = [0, 0, 0]
        let expected = 0
        const walk = (at: number, [chance, first, count]: [number, number, number]) => {
          if (at === open.length) {
            for (let week = first; week <= weeks; week++) landed[week - 1] += chance
            counts[Math.min(2, count) as 0 | 1 | 2] += chance
            expected += chance * count
            return
          }
          const each = open[at]!
          walk(at + 1, [chance * (1 - each.chance), first, count])
          for (let week = 1; week <= each.weeks; week++)
            walk(at + 1, [(chance * each.chance) / each.weeks, Math.min(first, week), count + 1])
        }
        walk(0, [1, weeks + 1, 0])
        for (const { week, chance } of byWeek) expect(chance).toBeCloseTo(landed[week - 1], 5)
        expect(offers.none).toBeCloseTo(counts[0]!, 5)
        expect(offers.one).toBeCloseTo(counts[1]!, 5)
        expect(expectedOffers).toBeCloseTo(expected, 5)
      }),
      { numRuns: 100 },
    )
  })

  it('agrees with rolling dice for single applications, at rates that are known', () => {
    const sure = { reached: 100_000, passed: 50_000 }
    const rounds = { screen: sure, interview: sure, final: sure }
    const { byWeek, expectedOffers } = forecast({
      perWeek: { warm: 2 },
      history: { warm: { applied: 100_000, conversations: 40_000 }, rounds },
      weeks: 12,
    })
    const { roll, bell, poisson } = createDice(4)
    const trials = 40_000
    const first = new Array(13).fill(0)
    let offers = 0
    for (let trial = 0; trial < trials; trial++) {
      let landed = 13
      for (let day = 1; day <= 60; day++) {
        for (let sent = poisson(2 / 5); sent > 0; sent--) {
          if (roll() > 0.4 || roll() > 0.5 || roll() > 0.5 || roll() > 0.5) continue
          const on = [10, 5, 5, 5].reduce((sum, median) => sum + Math.ceil(median * Math.exp(0.9 * bell())), day)
          if (on > 60) continue
          landed = Math.min(landed, Math.ceil(on / 5))
          offers++
        }
      }
      for (let week = landed; week <= 12; week++) first[week]++
    }
    for (const { week, chance } of byWeek) expect(Math.abs(chance - first[week] / trials)).toBeLessThan(0.008)
    expect(Math.abs(expectedOffers - offers / trials)).toBeLessThan(0.01)
  })
})

/** A long simulation: rates and chances are drawn, the chance is worked out for each draw, and the draws are sorted. */
function simulate({
  open = [],
  perWeek,
  weeks,
}: {
  open?: Drawn[]
  perWeek: Record<'cold' | 'targeted' | 'warm', number>
  weeks: number
}) {
  const dice = createDice(7)
  const draws = 80_000
  const ripe = listRipeWeeks(weeks)[weeks - 1]!
  const drawn = new Float64Array(draws)
  const betaOf = ({ passed, not }: { passed: number; not: number }) => dice.beta(passed, not)
  for (let at = 0; at < draws; at++) {
    const final = betaOf(roundStarts.final)
    const screen = betaOf(roundStarts.screen) * betaOf(roundStarts.interview) * final
    const route = { cold: betaOf(routeStarts.cold), targeted: betaOf(routeStarts.targeted), warm: betaOf(routeStarts.warm) }
    const arrivals = perWeek.cold * route.cold + perWeek.targeted * route.targeted + perWeek.warm * route.warm
    let none = Math.exp(-ripe * screen * arrivals)
    for (const one of open) {
      const logit = Math.log(one.middle / (1 - one.middle)) + one.spread * dice.bell()
      const chance = one.atFinal ? final : one.atStart ? screen * route.cold : 1 / (1 + Math.exp(-logit))
      none *= 1 - chance * Math.min(1, weeks / one.weeks)
    }
    drawn[at] = 1 - none
  }
  const chance = drawn.reduce((sum, one) => sum + one, 0) / draws
  drawn.sort()
  return { low: drawn[draws * 0.1]!, middle: drawn[draws * 0.5]!, high: drawn[draws * 0.9]!, chance }
}
type Drawn = { middle: number; spread: number; weeks: number; atFinal?: boolean; atStart?: boolean }

const asOpen = ({ middle, spread, weeks, atFinal, atStart }: Drawn) => {
  if (atFinal || atStart) return { stage: atFinal ? ('final' as const) : ('applied' as const), weeksToDecision: weeks }
  const at = (z: number) => 1 / (1 + Math.exp(-(Math.log(middle / (1 - middle)) + z * 1.2815515655 * spread)))
  return { chance: { low: at(-1), middle, high: at(1) }, weeksToDecision: weeks }
}

describe('the range around it', () => {
  const few = [0.1, 0.3, 0.2, 0.4, 0.15].map((middle, at) => ({ middle, spread: 0.5 + at / 10, weeks: 2 + at * 2 }))
  const cases = {
    'of new applications alone': { perWeek: { cold: 8, targeted: 2, warm: 1 }, weeks: 26 },
    'of many new ones in a long time': { perWeek: { cold: 30, targeted: 0, warm: 2 }, weeks: 52 },
    'of a few open ones alone': { open: few, perWeek: { cold: 0, targeted: 0, warm: 0 }, weeks: 6 },
    'of both': { open: few, perWeek: { cold: 8, targeted: 2, warm: 1 }, weeks: 16 },
    'of open ones of which only the stage is known': {
      open: Array.from({ length: 40 }, (_, at) => ({ ...few[0]!, atFinal: at === 0, atStart: at > 0 })),
      perWeek: { cold: 5, targeted: 0, warm: 0 },
      weeks: 12,
    },
    'of twenty small ones': {
      open: Array.from({ length: 20 }, (_, at) => ({ middle: 0.02 + at / 500, spread: 0.9, weeks: 1 + at })),
      perWeek: { cold: 4, targeted: 0, warm: 1 },
      weeks: 20,
    },
    'of sixty small ones': {
      open: Array.from({ length: 60 }, (_, at) => ({ middle: 0.005 + at / 4000, spread: 1.2, weeks: 1 + at })),
      perWeek: { cold: 0, targeted: 0, warm: 0 },
      weeks: 30,
    },
  }
  for (const [name, given] of Object.entries(cases))
    it(`${name} lies within half a point of a long simulation`, () => {
      const told = simulate(given)
      const { low, middle, high, chance } = lastOf({ ...given, open: 'open' in given ? given.open.map(asOpen) : [] })
      expect(Math.abs(chance - told.chance)).toBeLessThan(0.003)
      expect(Math.abs(low - told.low)).toBeLessThan(0.005)
      expect(Math.abs(middle - told.middle)).toBeLessThan(0.005)
      expect(Math.abs(high - told.high)).toBeLessThan(0.005)
    })
})

const range = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true })))
  .map((points) => points.sort((a, b) => a! - b!))
  .map(([low, middle, high]) => ({ low: low!, middle: middle!, high: high! }))
const openOne = fc.record(
  {
    stage: fc.constantFrom('applied' as const, 'screen' as const, 'interview' as const, 'final' as const, 'offer' as const),
    chance: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), range),
    weeksToDecision: fc.integer({ min: 1, max: 12 }),
  },
  { requiredKeys: [] },
)
const rate = fc.double({ min: 0, max: 30, noNaN: true })
const perWeek = fc.record({ cold: rate, targeted: rate, warm: rate }, { requiredKeys: [] })
const counts = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => [Math.max(one, other), Math.min(one, other)] as const)
const history = fc.record(
  {
    cold: counts.map(([applied, conversations]) => ({ applied, conversations })),
    warm: counts.map(([applied, conversations]) => ({ applied, conversations })),
    rounds: fc.record(
      {
        interview: counts.map(([reached, passed]) => ({ reached, passed })),
        final: counts.map(([reached, passed]) => ({ reached, passed })),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)
const anySearch = fc.record(
  { open: fc.array(openOne, { maxLength: 6 }), perWeek, history, weeks: fc.integer({ min: 1, max: 40 }) },
  { requiredKeys: ['weeks'] },
)
const runs = { numRuns: 40 }

describe('for any search', () => {
  it('low ≤ middle ≤ high, all within 0–1, and no week has less than the one before', () => {
    fc.assert(
      fc.property(anySearch, (given) => {
        const found = odds.parse(forecast(given))
        let before = { low: 0, middle: 0, high: 0, chance: 0 }
        for (const week of found.byWeek) {
          expect(week.low).toBeLessThanOrEqual(week.middle)
          expect(week.middle).toBeLessThanOrEqual(week.high)
          for (const point of ['low', 'middle', 'high', 'chance'] as const)
            expect(week[point]).toBeGreaterThanOrEqual(before[point])
          before = week
        }
        expect(found.offers.none + found.byWeek.at(-1)!.chance).toBeCloseTo(1, 5)
        expect(found.byWeek.at(-1)!.chance).toBeLessThanOrEqual(found.expectedOffers + 1e-3)
      }),
      runs,
    )
  })

  it('more applications never lower the chance', () => {
    fc.assert(
      fc.property(anySearch, perWeek, (given, more) => {
        const added = Object.fromEntries(
          (['cold', 'targeted', 'warm'] as const).map((route) => [route, (given.perWeek?.[route] ?? 0) + (more[route] ?? 0)]),
        )
        const [before, after] = [lastOf(given), lastOf({ ...given, perWeek: added })]
        expect(after.chance).toBeGreaterThanOrEqual(before.chance - 1e-6)
        for (const point of ['low', 'middle', 'high'] as const) expect(after[point]).toBeGreaterThanOrEqual(before[point] - 0.002)
      }),
      runs,
    )
  })

  it('one more open opportunity never lowers the chance', () => {
    fc.assert(
      fc.property(anySearch, openOne, (given, more) => {
        const [before, after] = [lastOf(given), lastOf({ ...given, open: [...(given.open ?? []), more] })]
        expect(after.chance).toBeGreaterThanOrEqual(before.chance - 1e-6)
        for (const point of ['low', 'middle', 'high'] as const) expect(after[point]).toBeGreaterThanOrEqual(before[point] - 0.005)
      }),
      runs,
    )
  })

  it('a fixed search gives a fixed answer', () => {
    fc.assert(
      fc.property(anySearch, (given) => {
        expect(forecast(given)).toEqual(forecast(given))
      }),
      { numRuns: 10 },
    )
  })

  it('more history narrows a rate on the logit scale, and none leaves it widest', () => {
    const width = ({ low, high }: { low: number; high: number }) => Math.log(high / (1 - high)) - Math.log(low / (1 - low))
    fc.assert(
      fc.property(counts, counts, ([applied, conversations], [more, passed]) => {
        const at = (cold: { applied: number; conversations: number }) => forecast({ history: { cold }, weeks: 1 })
        const [before, after] = [
          at({ applied, conversations }),
          at({ applied: applied + more + 1, conversations: conversations + passed }),
        ]
        expect(width(after.own[0]!)).toBeLessThan(width(before.own[0]!))
        expect(width(after.rates[0]!)).toBeLessThan(width(before.rates[0]!))
        expect(width(before.own[0]!)).toBeLessThanOrEqual(width(before.own[1]!))
      }),
      runs,
    )
  })
})

describe('what is needed', () => {
  const given: LooseSearch = {
    open: [{ chance: 0.2, weeksToDecision: 3 }],
    perWeek: { cold: 8, targeted: 2, warm: 1 },
    weeks: 26,
  }
  it('reaches the target, and a little less does not', () => {
    const { needed } = forecast(given)
    const mixed = (total: number) => ({ cold: (total * 8) / 11, targeted: (total * 2) / 11, warm: total / 11 })
    expect(lastOf({ ...given, perWeek: mixed(needed.perWeek!) }).chance).toBeGreaterThanOrEqual(0.9)
    expect(lastOf({ ...given, perWeek: mixed(needed.perWeek! - 0.05) }).chance).toBeLessThan(0.9)
    const shared = (warm: number) => ({ cold: 11 * (1 - warm) * 0.8, targeted: 11 * (1 - warm) * 0.2, warm: 11 * warm })
    expect(lastOf({ ...given, perWeek: shared(needed.warmShare!) }).chance).toBeGreaterThanOrEqual(0.9)
    expect(lastOf({ ...given, perWeek: shared(needed.warmShare! - 0.001) }).chance).toBeLessThan(0.9)
  })
  it('is nothing where the target is reached already, and null where nothing reaches it', () => {
    expect(forecast({ open: [{ chance: 0.95, weeksToDecision: 1 }], weeks: 4 }).needed).toEqual({ perWeek: 0, warmShare: 0 })
    expect(forecast({ perWeek: { cold: 1 }, weeks: 1, target: 0.99 }).needed).toEqual({ perWeek: null, warmShare: null })
    expect(forecast({ ...given, target: 1 }).needed).toEqual({ perWeek: null, warmShare: null })
  })
})

describe('a search that cannot be', () => {
  const amiss: [string, unknown][] = [
    ['“chance” takes a number from 0 to 1', { open: [{ chance: -0.1 }] }],
    ['“chance” takes a number from 0 to 1', { open: [{ chance: 1.1 }] }],
    ['“chance” takes a number from 0 to 1', { open: [{ chance: Number.NaN }] }],
    ['“chance” takes a number from 0 to 1', { open: [{ chance: 'good' }] }],
    ['“chance” has its points in the wrong order', { open: [{ chance: { low: 0.5, middle: 0.4, high: 0.6 } }] }],
    ['“chance” needs “middle”', { open: [{ chance: { low: 0.5 } }] }],
    ['“stage” takes one of applied, screen', { open: [{ stage: 'coffee' }] }],
    ['“weeksToDecision” takes a whole number', { open: [{ weeksToDecision: 0 }] }],
    ['“open” is a list', { open: {} }],
    ['“perWeek” is an object', { perWeek: { hot: 3 } }],
    ['“cold” per week takes a number', { perWeek: { cold: -1 } }],
    ['“conversations” cannot be more', { history: { cold: { applied: 3, conversations: 4 } } }],
    ['“applied” takes two numbers', { history: { cold: { applied: -3 } } }],
    ['“rounds” is an object', { history: { rounds: { coffee: { reached: 1, passed: 1 } } } }],
    ['“weeks” takes a whole number', { weeks: 0 }],
    ['“weeks” takes a whole number', { weeks: 1000 }],
    ['“target” takes a chance', { target: 2 }],
    ['A search is one JSON object', []],
  ]
  for (const [says, given] of amiss)
    it(`gets one clear sentence: ${says} (${JSON.stringify(given)})`, () => {
      const read = search.safeParse(given)
      expect(read.error?.issues.map(({ message }) => message).join(' ')).toContain(says)
      expect(read.error?.issues).toHaveLength(1)
    })
  it('may leave anything out', () => {
    for (const given of [{ open: null, perWeek: null, history: null }, { open: [{}] }, { open: [{ chance: { middle: 0.3 } }] }])
      expect(forecast(given as LooseSearch).byWeek).toHaveLength(26)
  })
})
