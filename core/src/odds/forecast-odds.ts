import { createRanges } from './add-ranges.ts'
import { listArticle } from './article.ts'
import { meanOf, rangeOfBeta } from './beta.ts'
import { countOffers } from './count-offers.ts'
import { type Band, type Below, findBand } from './find-band.ts'
import { findNeeded } from './find-needed.ts'
import { countHistory, findRates, rateNames } from './find-rates.ts'
import { layArrivals, layConversations, layRounds } from './lay-arrivals.ts'
import { listOwn } from './list-own.ts'
import type { Odds } from './odds.ts'
import { addArrivals, missAll, prepareRun, type Run, readPerWeek, totalOf } from './prepare-run.ts'
import { listPublished } from './published.ts'
import { rankLogs } from './rank-logs.ts'
import type { Search } from './search.ts'
import { shareLuck } from './share-luck.ts'
import { readOpen } from './weigh-open.ts'

const round = (value: number) => Math.round(value * 1e6) / 1e6
/** A rate may be small, so it is kept by its figures. */
const figures = (rate: number) => Number(rate.toPrecision(8))
const clamp = (chance: number) => Math.min(1, Math.max(0, round(chance)))

/** The chance of at least one offer by each week, as a range, what would raise it, and three funnels to hold it against. */
export function forecastOdds(search: Search): Odds {
  const counts = countHistory(search.history)
  const rates = findRates(counts)
  const open = (search.open ?? []).map(readOpen)
  const perWeek = readPerWeek(search.perWeek)
  const run = prepareRun({ open, perWeek, rates, weeks: search.weeks })
  const byWeek = walkWeeks(run)
  return {
    byWeek,
    ...countOffers(run),
    target: search.target,
    needed: findNeeded({ ...run, target: search.target, counts }),
    rates: rateNames.map((of) => ({ of, ...roundPoints(rangeOfBeta(rates[of])), mean: round(meanOf(rates[of])) })),
    article: listArticle(),
    published: listPublished(),
    own: listOwn(counts),
  }
}

const roundPoints = (points: { low: number; middle: number; high: number }) => ({
  low: figures(points.low),
  middle: figures(points.middle),
  high: figures(points.high),
})

function walkWeeks(run: Run): Odds['byWeek'] {
  const { perWeek, weeks, lattice, paths, ripe } = run
  const share = shareLuck(run.stages, lattice.size)
  const ranges = createRanges(run.ranges)
  const shared = createShared(run)
  const arrivals = addArrivals(paths, perWeek)
  const logs = new Float64Array(lattice.size)
  const byWeek: Odds['byWeek'] = []
  let band: Band = [0, 0, 0]
  for (let week = 1; week <= weeks; week++) {
    const landed = share(week)
    const lots = ripe[week - 1]!
    let none = 0
    for (let at = 0; at < logs.length; at++) {
      logs[at] = lots * arrivals[at]! + landed[at]!
      none += Math.exp(-logs[at]!)
    }
    const chance = clamp(1 - (none / logs.length) * missAll(run.means, week))
    const numbers = missAll(run.numbers, week)
    band = findBand(shared({ lots, logs }), ranges.at(week), band)
    const [low, middle, high] = band.map((logs) => clamp(1 - Math.exp(-logs) * numbers)) as Band
    byWeek.push({ week, low, middle, high, chance })
  }
  return byWeek
}

/** What new applications add, and open ones that share their rates: without those, the whole law is known at once. */
function createShared({ perWeek, rates, stages }: Run) {
  if (stages.length > 0) return ({ logs }: { lots: number; logs: Float64Array }): Below => rankLogs(logs)
  if (totalOf(perWeek) === 0) return () => undefined
  const below = layArrivals(layRounds(rates), layConversations(rates, perWeek))
  return ({ lots }: { lots: number }): Below | undefined => (lots > 0 ? (value) => below(value / lots) : undefined)
}
