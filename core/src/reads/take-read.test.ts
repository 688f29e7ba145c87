import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processSigns } from '../debriefs/index.ts'
import { roles } from '../people/index.ts'
import { noHolidays } from '../shared/index.ts'
import { debriefInput, type LooseDebrief, type OwnOutcomes, read, takeRead } from './index.ts'

const at = '2026-03-10T15:00:00+01:00'
const take = (debrief: LooseDebrief, now = at, outcomes?: OwnOutcomes) =>
  takeRead(debriefInput.parse(debrief), { now, isHoliday: noHolidays, zone: 'Europe/Berlin', ...(outcomes && { outcomes }) })
const logit = (chance: number) => Math.log(chance / (1 - chance))
const pullOf = (debrief: LooseDebrief, signal: string) => take(debrief).signals.find((one) => one.signal === signal)?.logit

describe('where someone stands', () => {
  it('with nothing told is the prior, wide, and says what is not known', () => {
    const { chance, prior, unknown, silence, signals } = take({})
    expect(chance).toEqual(prior)
    expect(chance.high - chance.low).toBeGreaterThan(0.35)
    expect(unknown.length).toBeGreaterThan(10)
    expect(silence).toMatchObject({ workingDays: 0, logit: 0 })
    expect(new Set(signals.map((signal) => signal.leans))).toEqual(new Set(['unknown']))
  })
  it('starts from the round: eight in twenty, a final seven in twenty', () => {
    expect(take({ round: 'first' }).prior.middle).toBeCloseTo(0.395, 2)
    expect(take({ round: 'final' }).prior.middle).toBeCloseTo(0.342, 2)
    const [known, unknown] = [take({ round: 'first' }).prior, take({}).prior]
    expect(unknown.high - unknown.low).toBeGreaterThan(known.high - known.low)
  })
  it('is better for nine openings among 24 than for one', () => {
    const nine = take({ round: 'final', openings: 9, candidatesInRound: 24 }).prior.middle
    const one = take({ round: 'final', openings: 1, candidatesInRound: 24 }).prior.middle
    expect(nine).toBeCloseTo(0.37, 1)
    expect(one).toBeLessThan(0.1)
  })
  it('after a talk with a screener starts higher than with the one who hires', () => {
    expect(take({ round: 'first', with: 'screener' }).prior.middle).toBeGreaterThan(
      take({ round: 'first', with: 'hiring-manager' }).prior.middle,
    )
  })
  it('does not hang on the route or on the gut', () => {
    const plain = take({ round: 'first', firstFive: 3 })
    expect(take({ round: 'first', firstFive: 3, gut: 4, route: 'warm' })).toEqual(plain)
  })
  it('leans on own outcomes, and lets signs move more once there are twenty', () => {
    const rounds = { first: { reached: 10, passed: 9 } }
    expect(take({ round: 'first' }, at, { known: 10, rounds }).prior.middle).toBeGreaterThan(0.5)
    const warm = { firstFive: 4, rapport: 4, eyeContact: 4, concernsWords: 'You are a great fit.' }
    const good: LooseDebrief = { round: 'first', processSigns: [...processSigns], interviewers: [warm, warm, warm] }
    expect(take(good, at, { known: 30 }).chance.middle).toBeGreaterThan(take(good).chance.middle)
  })
})

describe('signs', () => {
  it('of the first five minutes weigh most; running over next to nothing, cut short a little more', () => {
    const all: LooseDebrief = {
      firstFive: 4,
      rapport: 4,
      eyeContact: 4,
      smile: 4,
      leaning: 4,
      present: 4,
      offScriptShare: 1,
      processSigns: ['references'],
      nextStepsWords: 'You will hear by Friday.',
      concernsWords: 'You are a great fit.',
      repliedAt: at,
      common: 'Sailing',
    }
    const pulls = take(all).signals
    const strongest = [...pulls].sort((a, b) => b.logit - a.logit)[0]
    expect(strongest?.signal).toBe('first-five')
    const over = pullOf({ scheduledMinutes: 30, actualMinutes: 60 }, 'length') ?? 0
    const short = pullOf({ scheduledMinutes: 30, actualMinutes: 10 }, 'length') ?? 0
    expect(over).toBeGreaterThan(0)
    expect(over).toBeLessThan(0.1)
    expect(-short).toBeGreaterThan(over)
  })
  it('that could not be told, or were not asked, pull nowhere and are listed', () => {
    const { signals, unknown } = take({ firstFive: 'unclear', concernsAsked: false })
    for (const name of ['first-five', 'concerns']) {
      const one = signals.find(({ signal }) => signal === name)
      expect(one).toMatchObject({ leans: 'unknown', logit: 0 })
      expect(unknown).toContain(one?.because)
    }
    expect(unknown.join(' ')).toContain('you could not tell')
  })
  it('quote what was said', () => {
    const because = take({ nextStepsWords: 'You’ll hear by Friday.' }).signals.find(
      ({ signal }) => signal === 'next-steps',
    )?.because
    expect(because).toContain('You’ll hear by Friday')
  })
  it('of a panel stand each with a name, a warm face against a cold one', () => {
    const { signals, chance, prior } = take({
      round: 'first',
      interviewers: [
        { name: 'Ana', firstFive: 4 },
        { name: 'Ben', firstFive: 0 },
      ],
    })
    expect(
      signals
        .filter(({ signal }) => signal === 'first-five')
        .map(({ because }) => because.includes('Ana') || because.includes('Ben')),
    ).toEqual([true, true])
    expect(chance.middle).toBeCloseTo(prior.middle, 3)
  })
  it('of someone who does not decide count for less', () => {
    expect(pullOf({ decides: false, firstFive: 4 }, 'first-five')).toBeLessThan(
      pullOf({ decides: true, firstFive: 4 }, 'first-five') as number,
    )
  })
})

const tap = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
const face = fc.record({
  name: fc.option(fc.string({ maxLength: 20 }), { nil: null }),
  with: fc.option(fc.constantFrom(...roles), { nil: null }),
  decides: fc.option(fc.boolean(), { nil: null }),
  firstFive: tap,
  rapport: tap,
  eyeContact: tap,
  smile: tap,
  leaning: tap,
  present: tap,
  offScriptShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  concernsWords: fc.constantFrom('', 'No.', 'You are a great fit.', 'You lack SQL.', 'Too early to say.', 'Blue.'),
})
const someDebrief: fc.Arbitrary<LooseDebrief> = fc.record({
  round: fc.constantFrom('screen', 'first', 'second', 'final', null),
  at: fc.constantFrom(at, null),
  openings: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
  candidatesInRound: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
  scheduledMinutes: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
  actualMinutes: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
  nextStepsWords: fc.constantFrom(
    '',
    'You will hear by Friday.',
    'We will be in touch.',
    'Only those we want are called by Monday.',
  ),
  repliedAt: fc.constantFrom('2026-03-12T10:00:00Z', null),
  processSigns: fc.subarray([...processSigns]),
  interviewers: fc.array(face, { maxLength: 4 }),
})

describe('whatever was told', () => {
  it('low ≤ middle ≤ high, strictly between 0 and 1, and the answer has the promised form', () => {
    fc.assert(
      fc.property(someDebrief, fc.integer({ min: 0, max: 300 }), (debrief, days) => {
        const result = take(debrief, new Date(Date.parse(at) + days * 86_400_000).toISOString())
        for (const { low, middle, high } of [result.chance, result.prior]) {
          expect(low).toBeGreaterThan(0)
          expect(low).toBeLessThanOrEqual(middle)
          expect(middle).toBeLessThanOrEqual(high)
          expect(high).toBeLessThan(1)
        }
        expect(read.parse(result)).toEqual(result)
      }),
    )
  })
  it('the listed pulls and the silence add up to the move from the prior, and signs stay within 1.2', () => {
    fc.assert(
      fc.property(someDebrief, (debrief) => {
        const { chance, prior, signals, silence } = take(debrief, '2026-03-30T12:00:00Z')
        const sum = signals.reduce((total, signal) => total + signal.logit, 0)
        expect(Math.abs(sum)).toBeLessThanOrEqual(1.2 + 0.002)
        if (chance.middle > 0.01 && prior.middle > 0.01)
          expect(Math.abs(logit(chance.middle) - logit(prior.middle) - sum - silence.logit)).toBeLessThan(0.03)
        for (const signal of signals) if (signal.grade === 'folklore') expect(Math.abs(signal.logit)).toBeLessThanOrEqual(0.3)
      }),
    )
  })
  const rises = (before: LooseDebrief, after: LooseDebrief) => {
    const [less, more] = [take(before).chance, take(after).chance]
    for (const point of ['low', 'middle', 'high'] as const) expect(more[point]).toBeGreaterThanOrEqual(less[point])
  }
  it('one more sign for never weakens the case for', () => {
    fc.assert(
      fc.property(someDebrief, fc.constantFrom(...processSigns), (debrief, sign) => {
        rises(debrief, { ...debrief, processSigns: [...(debrief.processSigns ?? []), sign] })
        const faces = debrief.interviewers ?? []
        rises({ ...debrief, interviewers: [...faces, {}] }, { ...debrief, interviewers: [...faces, { firstFive: 4 }] })
        rises({ ...debrief, interviewers: [{}, ...faces] }, { ...debrief, interviewers: [{ smile: 3 }, ...faces] })
        if (debrief.at) rises({ ...debrief, repliedAt: null }, { ...debrief, repliedAt: at.replace('15:00', '15:01') })
      }),
      { numRuns: 300 },
    )
  })
  it('a better tap never lowers the chance', () => {
    const cues = ['firstFive', 'rapport', 'eyeContact', 'smile', 'leaning', 'present'] as const
    fc.assert(
      fc.property(someDebrief, fc.constantFrom(...cues), fc.integer({ min: 0, max: 3 }), (debrief, cue, level) => {
        const faces = debrief.interviewers ?? []
        rises(
          { ...debrief, interviewers: [...faces, { [cue]: level }] },
          { ...debrief, interviewers: [...faces, { [cue]: level + 1 }] },
        )
      }),
      { numRuns: 300 },
    )
  })
})
