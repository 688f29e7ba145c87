import { describe, expect, it } from 'vitest'
import type { StageStep } from '../opportunities/index.ts'
import { noHolidays } from '../shared/index.ts'
import { countTallies, followSearch, type Track } from './follow-search.ts'

const track = (
  steps: [StageStep['step'], string][],
  outcome: Track['outcome'] = null,
  route: Track['route'] = 'cold',
): Track => ({
  route,
  outcome,
  steps: steps.map(([step, on]) => ({ step, on, at: `${on}T10:00:00Z` })),
})
const follow = (...tracks: Track[]) => followSearch(tracks, { today: '2026-03-20', isHoliday: noHolidays })

describe('my own search, step by step', () => {
  it('counts a loss in the step in which it fell', () => {
    const { tallies } = follow(
      track(
        [
          ['applied', '2026-02-02'],
          ['screen', '2026-02-09'],
          ['interview', '2026-02-16'],
          ['declined-by-them', '2026-02-23'],
        ],
        'declined-by-them',
        'warm',
      ),
    )
    expect(tallies.warm).toMatchObject({ reached: 1, passed: 1, lost: 0 })
    expect(tallies.screen).toMatchObject({ reached: 1, passed: 1 })
    expect(tallies.interview).toMatchObject({ reached: 1, passed: 0, lost: 1 })
    expect(tallies.final.reached).toBe(0)
  })
  it('counts neither what I left myself, nor what is in reserve, as a loss', () => {
    const counts = countTallies(
      follow(
        track(
          [
            ['applied', '2026-02-02'],
            ['screen', '2026-02-09'],
            ['withdrawn', '2026-02-10'],
          ],
          'withdrawn',
        ),
        track(
          [
            ['applied', '2026-02-02'],
            ['final', '2026-02-09'],
            ['in-reserve', '2026-02-20'],
          ],
          'in-reserve',
        ),
      ).tallies,
    )
    expect(counts.cold).toEqual({ reached: 2, passed: 2 })
    expect(counts.screen).toEqual({ reached: 1, passed: 1 })
    expect(counts.final).toEqual({ reached: 0, passed: 0 })
  })
  it('counts what still waits as part of a loss, more with every week', () => {
    const fresh = follow(track([['applied', '2026-03-19']])).tallies.cold
    const old = follow(track([['applied', '2026-01-05']])).tallies.cold
    expect(fresh).toMatchObject({ reached: 1, waiting: 1, lost: 0 })
    expect(fresh.unheard).toBeLessThan(0.05)
    expect(old.unheard).toBeGreaterThan(0.9)
    expect(old.unheard).toBeLessThan(1)
  })
  it('counts an end that opened again as revived, and by what came of it', () => {
    const { tallies, revived } = follow(
      track([
        ['applied', '2026-02-02'],
        ['interview', '2026-02-09'],
        ['declined-by-them', '2026-02-16'],
        ['reopened', '2026-03-02'],
        ['final', '2026-03-09'],
      ]),
    )
    expect(revived).toBe(1)
    expect(tallies.interview).toMatchObject({ passed: 1, lost: 0 })
    expect(tallies.final).toMatchObject({ waiting: 1 })
  })
  it('leaves an application out that came in with its first talk: such ones are all successes', () => {
    const { tallies } = follow(
      track([
        ['screen', '2026-03-02'],
        ['interview', '2026-03-10'],
      ]),
    )
    expect(tallies.cold.reached).toBe(0)
    expect(tallies.screen).toMatchObject({ reached: 1, passed: 1 })
  })
  it('keeps how long each answer took', () => {
    const { waits } = follow(
      track(
        [
          ['applied', '2026-03-02'],
          ['screen', '2026-03-09'],
          ['declined-by-them', '2026-03-16'],
        ],
        'declined-by-them',
      ),
      track(
        [
          ['applied', '2026-03-02'],
          ['gone-silent', '2026-03-16'],
        ],
        'gone-silent',
      ),
    )
    expect(waits).toEqual([
      { at: 'applied', days: 5, ended: 'yes' },
      { at: 'screen', days: 5, ended: 'no' },
      { at: 'applied', days: 10, ended: 'open' },
    ])
  })
})
