import { describe, expect, it } from 'vitest'
import { createDice } from '../shared/testing/roll.ts'
import { learnClock, learnClocks, placeWait, type Waited } from './index.ts'

describe('my own waits', () => {
  it('leave the published start where there are none', () => {
    expect(learnClock([])).toEqual({ yes: expect.closeTo(5), no: expect.closeTo(10), answers: 0 })
  })
  it('take over as they grow', () => {
    const slow = (count: number): Waited[] => Array.from({ length: count }, () => ({ days: 20, ended: 'yes' }))
    const [one, many] = [learnClock(slow(1)).yes, learnClock(slow(40)).yes]
    expect(one).toBeGreaterThan(5)
    expect(one).toBeLessThan(9)
    expect(many).toBeGreaterThan(17)
  })
  it('that still last count for as long as they have lasted', () => {
    const { bell, roll } = createDice(3)
    const [yes, no] = [8, 16]
    const waits = Array.from({ length: 600 }, (): Waited => {
      const passed = roll() < 0.4
      const days = Math.max(1, Math.round((passed ? yes : no) * Math.exp(0.9 * bell())))
      const seen = 2 + Math.floor(roll() * 40)
      return (!passed && roll() < 0.3) || days > seen ? { days: seen, ended: 'open' } : { days, ended: passed ? 'yes' : 'no' }
    })
    const clock = learnClock(waits)
    expect(Math.abs(clock.yes / yes - 1)).toBeLessThan(0.15)
    expect(Math.abs(clock.no / no - 1)).toBeLessThan(0.15)
  })
})

describe('my own waits at one stage', () => {
  const waits = (at: string, days: number, count: number) =>
    Array.from({ length: count }, () => ({ at, days, ended: 'yes' as const }))
  it('are told apart from those at another as they grow, and start from them', () => {
    const { screen, final } = learnClocks([...waits('screen', 2, 12), ...waits('final', 20, 12)], ['screen', 'final'])
    expect(screen.yes).toBeLessThan(4)
    expect(final.yes).toBeGreaterThan(10)
    const [few, none] = [learnClocks(waits('screen', 20, 12), ['screen', 'final']).final, learnClocks([], ['final']).final]
    expect(few).toMatchObject({ answers: 0, others: 12 })
    expect(few.yes).toBeGreaterThan(none.yes)
    expect(placeWait(8, few).whose).toBe('both')
    expect(placeWait(8, screen).whose).toBe('own')
  })
})

describe('where a wait lies', () => {
  it('calms early, and widens toward letting go without a verdict', () => {
    expect(placeWait(2).says).toContain('Most good answers take longer')
    expect(placeWait(40).says).toContain('You may let this one go')
    for (const days of [0, 1, 3, 8, 20, 60]) expect(placeWait(days).says).not.toMatch(/rejected|too late|they decided/i)
    expect(placeWait(9, undefined, { ahead: true }).says).toContain('still ahead')
  })
  it('only moves one way, and slower with a committee', () => {
    let before = 0
    for (let days = 0; days < 80; days++) {
      const { yesBy, noBy } = placeWait(days)
      expect(yesBy).toBeGreaterThanOrEqual(before)
      expect(noBy).toBeLessThanOrEqual(yesBy)
      before = yesBy
    }
    expect(placeWait(8, undefined, { employer: ['committee'] }).yesBy).toBeLessThan(placeWait(8).yesBy)
  })
})
