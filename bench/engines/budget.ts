import type { Outing } from '@standout/core/budget'
import { run } from '../../server/src/adapters/fit-budget-job.ts'
import type { Report } from '../row.ts'

/** Always the same dice for the same seed. */
const makeDice = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
const step = (amount: number, of: number) => Math.round(amount / of) * of

/** Events of some days as people list them: quarters of an hour, half euros, four costs. */
function makeEvents(seed: number, count: number, days: number): Outing[] {
  const dice = makeDice(seed)
  return Array.from({ length: count }, (_, at) => {
    const startsAt = Date.UTC(2026, 2, 2) + Math.floor(dice() * days) * 86_400_000 + step(8 + dice() * 13, 0.25) * 3_600_000
    return {
      id: `event ${at}`,
      title: `Event ${at}`,
      startsAt,
      endsAt: startsAt + step(0.5 + dice() * 4, 0.25) * 3_600_000,
      travelMinutes: step(dice() * 90, 5),
      cost: {
        transport: step(dice() * 8, 0.1),
        entry: dice() < 0.4 ? 0 : step(dice() * 25, 0.5),
        drinks: step(dice() * 10, 0.5),
        food: step(dice() * 15, 0.5),
      },
      expectedConversations: step(dice() * 6, 0.1),
      small: dice() < 0.3,
      innerCircle: dice() < 0.2,
    }
  })
}

const searches = [
  { what: 'a week, 60 and 6 hours', days: 7, limits: { money: 60, hours: 6 } },
  { what: 'a week, 200 and 20 hours', days: 7, limits: { money: 200, hours: 20 } },
  { what: 'a month, 600 and 60 hours', days: 30, limits: { money: 600, hours: 60 } },
]
const seeds = [1, 2, 3, 4, 5, 6, 7]

export default async (report: Report) => {
  await run({ outings: makeEvents(99, 20, 7), limits: { money: 60, hours: 6 }, until: Date.now() + 9000, currency: null })
  for (const { what, days, limits } of searches) {
    const times: number[] = []
    let proven = 0
    for (const seed of seeds) {
      const outings = makeEvents(seed, 200, days)
      const start = performance.now()
      const { optimal } = await run({ outings, limits, until: Date.now() + 9000, currency: null })
      times.push((performance.now() - start) / 1000)
      if (optimal) proven++
    }
    times.sort((one, other) => one - other)
    const name = `200 events in ${what}`
    report({ name: `${name}, median of ${seeds.length}`, figure: times[Math.floor(times.length / 2)]!, unit: 's', target: 3 })
    report({ name: `${name}, slowest`, figure: times.at(-1)!, unit: 's', target: 10 })
    report({ name: `${name}, proven`, figure: (100 * proven) / seeds.length, unit: '%', target: 100, better: 'more' })
  }
}
