import { describe, expect, it } from 'vitest'
import { noHolidays } from '../shared/index.ts'
import { createDice } from '../shared/testing/roll.ts'
import { debriefInput, learnWeights, type Talk, takeRead, weighOwn } from './index.ts'

const names = ['first-five', 'rapport', 'next-steps', 'eye-contact'] as const
const chanceOf = (logit: number) => 1 / (1 + Math.exp(-logit))
const dice = createDice(11)
const sizes = { 'first-five': 0.5, rapport: 0.3, 'next-steps': 0.3, 'eye-contact': 0.2 }

/** A talk of someone for whom each sign means `times` as much as the table says. */
function makeTalk(times: Record<string, number>, shift = 0): Talk {
  const pulls = Object.fromEntries(names.map((name) => [name, sizes[name] * (Math.floor(dice.roll() * 5) / 2 - 1)]))
  const prior = -0.4
  const logit = prior + shift + names.reduce((sum, name) => sum + times[name]! * pulls[name]!, 0)
  return { prior, pulls, passed: dice.roll() < chanceOf(logit), weight: 1 }
}
const signals = (pulls: Talk['pulls']) =>
  Object.entries(pulls).map(([signal, logit]) => ({
    signal,
    logit,
    leans: 'for' as const,
    grade: 'folklore' as const,
    because: '',
    basis: 'S3.2',
  }))

describe('what the signs have meant for me', () => {
  it('is the table’s word while nothing has happened', () => {
    const none = learnWeights([])
    expect(none).toMatchObject({ outcomes: 0, shift: 0, signs: [] })
    expect(weighOwn(signals({ rapport: 0.3 }), none).total).toBeCloseTo(0.3)
  })
  it('is found again where it was planted', () => {
    const times = { 'first-five': 2.5, rapport: 0, 'next-steps': 3, 'eye-contact': 1 }
    const { signs, shift } = learnWeights(Array.from({ length: 3000 }, () => makeTalk(times, 0.3)))
    for (const { signal, times: found, doubt } of signs)
      expect(Math.abs(found - times[signal as keyof typeof times])).toBeLessThan(3 * doubt)
    expect(Math.abs(signs.find(({ signal }) => signal === 'first-five')!.times - 2.5)).toBeLessThan(0.5)
    expect(Math.abs(shift - 0.3)).toBeLessThan(0.15)
  })
  it('falls back to the base rate where the signs mean nothing', () => {
    const talks = Array.from({ length: 2000 }, () =>
      makeTalk({ 'first-five': 0, rapport: 0, 'next-steps': 0, 'eye-contact': 0 }, 0.8),
    )
    const own = learnWeights(talks)
    const rate = talks.filter(({ passed }) => passed).length / talks.length
    const best = signals({ 'first-five': 0.5, rapport: 0.3, 'next-steps': 0.3, 'eye-contact': 0.2 })
    for (const sign of [1, -1]) {
      const { total } = weighOwn(
        best.map((one) => ({ ...one, logit: one.logit * sign })),
        own,
      )
      expect(Math.abs(chanceOf(-0.4 + total) - rate)).toBeLessThan(0.08)
    }
  })
  it('has ranges that hold: 80 % of them in 10,000 searches of thirty talks', () => {
    let held = 0
    const searches = 10_000
    for (let search = 0; search < searches; search++) {
      const times = Object.fromEntries(names.map((name) => [name, 1 + 1.5 * dice.bell()]))
      const shift = 0.7 * dice.bell()
      const own = learnWeights(Array.from({ length: 30 }, () => makeTalk(times, shift)))
      const { pulls } = makeTalk(times, shift)
      const { total, variance } = weighOwn(signals(pulls), own)
      const truth = shift + names.reduce((sum, name) => sum + times[name]! * pulls[name]!, 0)
      if (Math.abs(truth - total) <= 1.2815515655 * Math.sqrt(variance)) held++
    }
    expect(held / searches).toBeGreaterThan(0.78)
    expect(held / searches).toBeLessThan(0.82)
  }, 60_000)
  it('counts hindsight for little', () => {
    const talk: Talk = { prior: 0, pulls: { rapport: 0.3 }, passed: true, weight: 1 }
    const full = learnWeights(Array.from({ length: 10 }, () => talk))
    const late = learnWeights(Array.from({ length: 10 }, () => ({ ...talk, weight: 0.3 })))
    expect(full.shift).toBeGreaterThan(late.shift)
    expect(late.outcomes).toBe(0)
  })
  it('moves a reading only once there are twenty outcomes', () => {
    const input = debriefInput.parse({ round: 'first', at: '2026-03-10T15:00:00Z', firstFive: 4 })
    const options = { now: '2026-03-10T18:00:00Z', zone: 'UTC', isHoliday: noHolidays }
    const talks = (count: number): Talk[] =>
      Array.from({ length: count }, (_, at) => ({ prior: 0, pulls: { 'first-five': 0.5 }, passed: at % 5 > 0, weight: 1 }))
    const plain = takeRead(input, options)
    expect(takeRead(input, { ...options, own: learnWeights(talks(19)) })).toEqual(plain)
    expect(takeRead(input, { ...options, own: learnWeights(talks(20)) }).chance.middle).toBeGreaterThan(plain.chance.middle)
  })
})
