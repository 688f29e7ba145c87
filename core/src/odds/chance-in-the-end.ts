import type { Opportunity } from '../opportunities/index.ts'
import type { Range } from '../reads/index.ts'
import { meanOf } from './beta.ts'
import { countHistory, findRates, type RateName, type Rates } from './find-rates.ts'
import { shareHeard } from './follow-search.ts'
import { z90 } from './probit.ts'
import type { Search } from './search.ts'
import { roundNames } from './start.ts'

type Standing = Pick<Opportunity, 'stage' | 'route'> & {
  /** Of the talk whose answer is still out: the chance of passing its round. */
  reading: Range | null
  /** Working days since it came to this stage. */
  days: number
}

const least = 0.0001

/** The chance of an offer in the end: what the reading says of this round, and the usual rates of those after it. */
export function chanceInTheEnd({ stage, route, reading, days }: Standing, rates: Rates): Range {
  const from = stage === 'found' ? 'applied' : stage
  if (from === 'offer') return { low: 1, middle: 1, high: 1 }
  const later = roundNames.slice(from === 'applied' ? 0 : roundNames.indexOf(from) + 1)
  const here = reading ?? rangeHere(rates[from === 'applied' ? (route ?? 'cold') : from], shareHeard(from, days))
  const middle = here.middle * later.reduce((product, name) => product * meanOf(rates[name]), 1)
  // On the logarithm, doubts of steps that follow each other add up.
  const doubt = (point: number) =>
    Math.sqrt(
      Math.log(Math.max(point, least) / here.middle) ** 2 +
        later.reduce((sum, name) => sum + z90 ** 2 * spreadOf(rates[name]), 0),
    )
  const within = (chance: number) => Math.round(Math.min(1 - least, Math.max(least, chance)) * 1e4) / 1e4
  return {
    low: within(middle * Math.exp(-doubt(here.low))),
    middle: within(middle),
    high: within(Math.min(here.high, middle * Math.exp(doubt(here.high)))),
  }
}

const spreadOf = ({ passed, not }: { passed: number; not: number }) => not / (passed * (passed + not + 1))

/** A rate, less what the wait has made of it. */
function rangeHere(rate: { passed: number; not: number }, heard: number): Range {
  const mean = meanOf(rate)
  const left = (mean * (1 - heard)) / (1 - mean * heard)
  const reach = Math.exp(z90 * Math.sqrt(spreadOf(rate)))
  return { low: left / reach, middle: left, high: Math.min(1 - least, left * reach) }
}

/** The rates of a search as it stands. */
export const ratesOf = (history: Search['history']): Record<RateName, Rates[RateName]> => findRates(countHistory(history))
