import { type Route, routes } from '../opportunities/index.ts'
import { meanOf } from './beta.ts'
import type { Rates } from './find-rates.ts'
import type { Odds } from './odds.ts'
import { addArrivals, type Run } from './prepare-run.ts'
import { leanToOne, shareLuck } from './share-luck.ts'
import { type RoundName, roundNames } from './start.ts'
import { mean } from './survive.ts'
import { landedBy } from './weigh-open.ts'

const round = (value: number) => Math.round(value * 1e6) / 1e6

/** Of an application by this route, or of someone in this round: the mean chance of an offer. Rates are independent. */
export function meanPath(rates: Rates, from: Route | RoundName): number {
  const at = roundNames.indexOf(from as RoundName)
  const rounds = roundNames.slice(Math.max(0, at)).reduce((product, name) => product * meanOf(rates[name]), 1)
  return at < 0 ? rounds * meanOf(rates[from]) : rounds
}

/** No offer, one, or several to choose from by the last week: a Poisson binomial over what is open, a Poisson over what is new. */
export function countOffers(run: Run): Pick<Odds, 'expectedOffers' | 'offers'> {
  const { open, perWeek, rates, weeks, ripe, means } = run
  let [none, one, expected] = [1, 0, 0]
  for (const each of means) {
    const chance = each.chance * landedBy(weeks, each.weeks)
    one = one * (1 - chance) + none * chance
    none *= 1 - chance
    expected += chance
  }
  for (const each of open)
    if (each.kind === 'stage')
      expected += meanPath(rates, each.stage === 'applied' ? each.route : each.stage) * landedBy(weeks, each.weeks)
  for (const route of routes) expected += perWeek[route] * ripe[weeks - 1]! * meanPath(rates, route)
  const [noneShared, oneShared] = countShared(run)
  const [first, second] = [round(none * noneShared), round(one * noneShared + none * oneShared)]
  return {
    expectedOffers: round(expected),
    offers: { none: first, one: second, several: round(Math.max(0, 1 - first - second)) },
  }
}

/** The same for all that shares the rates: new applications, and open ones of which only the stage is known. */
function countShared({ stages, perWeek, weeks, paths, ripe, lattice }: Run): [number, number] {
  const none = addArrivals(paths, perWeek)
  const landed = shareLuck(stages, lattice.size)(weeks)
  const one = leanToOne(stages, weeks, lattice.size)
  for (let at = 0; at < none.length; at++) {
    const arrived = none[at]! * ripe[weeks - 1]!
    none[at] = Math.exp(-arrived - landed[at]!)
    one[at] = none[at]! * (arrived + one[at]!)
  }
  return [mean(none), mean(one)]
}
