import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { employerTraits } from '../opportunities/index.ts'
import { debriefInput, type LooseDebrief, takeRead } from './index.ts'
import { weighSilence } from './silence.ts'

const usual = (days: number) => weighSilence({ days, late: undefined, promise: null, employer: [] })
const late = (by: number, promise: 'for-all' | 'only-if-yes' | 'vague' | null) =>
  weighSilence({ days: 6 + by, late: by, promise, employer: [] })

describe('silence', () => {
  it('weighs −0.3 after three working days and −1.1 after ten', () => {
    expect(usual(3)).toBeCloseTo(-0.27, 2)
    expect(usual(10)).toBeCloseTo(-1.08, 2)
    expect(usual(0)).toBe(0)
  })
  it('weighs nothing until a promised date has passed', () => {
    expect(weighSilence({ days: 9, late: 0, promise: 'for-all', employer: [] })).toBe(0)
  })
  it('after it is sharp for an only-if-yes, milder for all, weak for a vague one', () => {
    for (const by of [1, 2, 3, 5, 8]) {
      expect(late(by, 'only-if-yes')).toBeLessThan(late(by, 'for-all'))
      expect(late(by, 'for-all')).toBeLessThan(late(by, 'vague'))
    }
  })
  it('of a vague promise runs by the usual clock in the end', () => {
    expect(late(12, 'vague')).toBe(usual(18))
  })
  it('is longer with those who decide slowly', () => {
    for (const trait of ['large', 'committee', 'parent-abroad', 'public'] as const) {
      expect(weighSilence({ days: 8, late: undefined, promise: null, employer: [trait] })).toBeGreaterThan(usual(8))
    }
  })
  it('never speaks for, never becomes certain, and only grows', () => {
    const promise = fc.constantFrom('for-all', 'only-if-yes', 'vague', null)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        promise,
        fc.subarray([...employerTraits]),
        (days, on, kind, employer) => {
          const at = (day: number) => weighSilence({ days: day, late: on ? day - on : undefined, promise: kind, employer })
          expect(at(days)).toBeLessThanOrEqual(0)
          expect(at(days)).toBeGreaterThanOrEqual(-2.5)
          expect(at(days + 1)).toBeLessThanOrEqual(at(days))
        },
      ),
    )
  })
})

const heard = (debrief: LooseDebrief, now: string, holidays: string[] = []) =>
  takeRead(debriefInput.parse({ at: '2026-03-10T15:00:00+01:00', ...debrief }), {
    now,
    zone: 'Europe/Berlin',
    isHoliday: (day) => holidays.includes(day),
  })

describe('the days of silence', () => {
  it('are counted in the zone of the person, without weekends and holidays', () => {
    expect(heard({}, '2026-03-18T10:00:00Z').silence.workingDays).toBe(6)
    expect(heard({}, '2026-03-17T22:59:00Z').silence.workingDays).toBe(5)
    expect(heard({}, '2026-03-17T23:01:00Z').silence.workingDays).toBe(6)
    expect(heard({ zone: 'America/New_York' }, '2026-03-17T23:01:00Z').silence.workingDays).toBe(5)
    expect(heard({}, '2026-03-18T10:00:00Z', ['2026-03-16']).silence.workingDays).toBe(5)
    expect(heard({}, '2026-03-01T10:00:00Z').silence).toMatchObject({ workingDays: 0, logit: 0 })
  })
  it('start again when something was heard', () => {
    expect(heard({ lastHeardAt: '2026-03-16T09:00:00Z' }, '2026-03-18T10:00:00Z').silence.workingDays).toBe(2)
    const replied = heard({ repliedAt: '2026-03-18T08:00:00Z' }, '2026-03-18T10:00:00Z')
    expect(replied.silence.logit).toBe(0)
    expect(replied.signals.find(({ signal }) => signal === 'reply')?.leans).toBe('for')
  })
  it('wait for a date that was read from words, and a given one wins', () => {
    const words = { nextStepsWords: 'We will call you by Tuesday.' }
    expect(heard(words, '2026-03-17T10:00:00Z')).toMatchObject({ promisedBy: '2026-03-17', silence: { logit: 0 } })
    expect(heard(words, '2026-03-18T10:00:00Z').silence.logit).toBeLessThan(0)
    expect(heard({ ...words, promisedBy: '2026-03-20' }, '2026-03-18T10:00:00Z')).toMatchObject({
      promisedBy: '2026-03-20',
      silence: { logit: 0 },
    })
  })
  it('run by the usual clock once a promise was kept', () => {
    const kept = heard({ promisedBy: '2026-03-13', lastHeardAt: '2026-03-16T09:00:00Z' }, '2026-03-26T10:00:00Z')
    expect(kept.silence.logit).toBe(usual(8))
  })
  it('say little after three, and never alarm', () => {
    expect(heard({}, '2026-03-13T10:00:00Z').silence.says).toContain('says little')
    expect(heard({ promisedBy: '2026-03-20' }, '2026-03-13T10:00:00Z').silence.says).toContain('20 March 2026')
  })
})
