import { expect, it } from 'vitest'
import { createDice } from '../shared/testing/roll.ts'
import { listRipeWeeks } from './delays.ts'
import { forecastOdds, type LooseSearch, search } from './index.ts'
import { roundStarts, routeStarts } from './start.ts'

const weeks = 20
const perWeek = { warm: 1.5, cold: 4 }
const sent = { warm: 5, cold: 12, final: 3 }
const spread = 0.6

/** A search as it could really be: rates that nobody knows, and what they have led to so far. */
function drawSearch({ roll, bell, beta }: ReturnType<typeof createDice>) {
  const of = ({ passed, not }: { passed: number; not: number }) => beta(passed, not)
  const count = (times: number, rate: number) => Array.from({ length: times }, roll).filter((rolled) => rolled < rate).length
  const [warm, cold] = [of(routeStarts.warm), of(routeStarts.cold)]
  const final = of(roundStarts.final)
  const offers = of(roundStarts.screen) * of(roundStarts.interview) * final
  const open = 1 / (1 + Math.exp(Math.log(4) - spread * bell()))
  const arrivals = listRipeWeeks(weeks)[weeks - 1]! * offers * (perWeek.warm * warm + perWeek.cold * cold)
  return {
    passed: { warm: count(sent.warm, warm), cold: count(sent.cold, cold), final: count(sent.final, final) },
    chance: 1 - (1 - open) * Math.exp(-arrivals),
  }
}

it('80 % bands hold in 78–82 % of 10,000 searches, and offers come as often as the mean says', () => {
  const dice = createDice(11)
  const at = (z: number) => 1 / (1 + Math.exp(Math.log(4) - z * 1.2815515655 * spread))
  const open: LooseSearch['open'] = [{ chance: { low: at(-1), middle: at(0), high: at(1) }, weeksToDecision: 4 }]
  const known = new Map<string, { low: number; high: number; chance: number }>()
  const forecast = ({ warm, cold, final }: typeof sent) => {
    const key = [warm, cold, final].join()
    const history = {
      warm: { applied: sent.warm, conversations: warm },
      cold: { applied: sent.cold, conversations: cold },
      rounds: { final: { reached: sent.final, passed: final } },
    }
    const found = known.get(key) ?? forecastOdds(search.parse({ open, perWeek, history, weeks })).byWeek.at(-1)!
    known.set(key, found)
    return found
  }
  const searches = 10_000
  let [below, above, said, happened] = [0, 0, 0, 0]
  for (let one = 0; one < searches; one++) {
    const { passed, chance } = drawSearch(dice)
    const told = forecast(passed)
    if (chance < told.low) below++
    if (chance > told.high) above++
    said += told.chance
    if (dice.roll() < chance) happened++
  }
  expect(1 - (below + above) / searches).toBeGreaterThan(0.78)
  expect(1 - (below + above) / searches).toBeLessThan(0.82)
  for (const side of [below, above]) expect(Math.abs(side / searches - 0.1)).toBeLessThan(0.015)
  expect(Math.abs(said - happened) / searches).toBeLessThan(0.015)
})
