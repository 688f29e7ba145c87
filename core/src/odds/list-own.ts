import { type Route, routes } from '../opportunities/index.ts'
import { rangeOfBeta } from './beta.ts'
import type { Count, Counts } from './find-rates.ts'
import type { Odds } from './odds.ts'
import { type RoundName, roundNames } from './start.ts'
import { ownSource, sayCount } from './words.ts'

const nextOf = { screen: 'interview', interview: 'final', final: 'offer' } as const
/** By its figures, not its decimals: of a small share those would leave too little. */
const round = (share: number) => Number(share.toPrecision(8))

/** My own steps from my own counts and nothing else, so that few of them make a wide range (Jeffreys). */
export function listOwn(counts: Counts): Odds['own'] {
  const step = (name: Route | RoundName, { reached, passed }: Count) => {
    const { low, middle, high } = rangeOfBeta({ passed: passed + 0.5, not: reached - passed + 0.5 })
    return { label: sayCount[name](passed, reached), value: round(middle), low: round(low), high: round(high), reached, passed }
  }
  const rest = { source: ownSource, year: null, grade: null }
  return [
    ...routes.map((route) => ({
      stage: 'screen' as const,
      from: 'applied' as const,
      route,
      ...rest,
      ...step(route, counts[route]),
    })),
    ...roundNames.map((name) => ({ stage: nextOf[name], from: name, route: null, ...rest, ...step(name, counts[name]) })),
  ]
}
