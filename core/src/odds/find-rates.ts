import { type Route, routes } from '../opportunities/index.ts'
import type { Beta } from './beta.ts'
import type { Search } from './search.ts'
import { type RoundName, roundNames, roundStarts, routeStarts } from './start.ts'

/** What was counted of one step: so many came there, so many went on. */
export type Count = { reached: number; passed: number }
export type { RoundName } from './start.ts'
export type RateName = Route | RoundName
export type Counts = Record<RateName, Count>
export type Rates = Record<Route | RoundName, Beta>

export const rateNames: readonly RateName[] = [...routes, ...roundNames]
const debriefRounds: Partial<Record<RoundName, 'first' | 'second'>> = { screen: 'first', interview: 'second' }

const byName = <T>(make: (name: Route | RoundName) => T) =>
  Object.fromEntries(rateNames.map((name) => [name, make(name)])) as Record<Route | RoundName, T>

/** A history as it was given, every step there; a debrief's rounds count with the stage in which they fall. */
export function countHistory(history: Search['history']): Counts {
  const rounds = history?.rounds
  return byName((name) => {
    if (name in routeStarts) {
      const own = history?.[name as Route]
      return { reached: own?.applied ?? 0, passed: own?.conversations ?? 0 }
    }
    const also = debriefRounds[name as RoundName]
    const parts = [rounds?.[name as RoundName], also && rounds?.[also]]
    return {
      reached: parts.reduce((sum, part) => sum + (part?.reached ?? 0), 0),
      passed: parts.reduce((sum, part) => sum + (part?.passed ?? 0), 0),
    }
  })
}

/** Where everybody starts, moved by what was counted. */
export const findRates = (counts: Counts): Rates =>
  byName((name) => {
    const start = name in routeStarts ? routeStarts[name as Route] : roundStarts[name as RoundName]
    const { reached, passed } = counts[name]
    return { passed: start.passed + passed, not: start.not + reached - passed }
  })
