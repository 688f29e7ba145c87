import { below } from '../reads/index.ts'
import { daysPerWeek, delayDays } from './start.ts'

/** The chance of each number of whole working days from an application to an offer, for those that get there. */
let sums: Float64Array = new Float64Array(0)

/** One step takes at least a day. */
function listStep(median: number, days: number): Float64Array {
  const chances = new Float64Array(days)
  let before = 0
  for (let day = 1; day < days; day++) {
    const now = below(Math.log(day / median) / delayDays.spread)
    chances[day] = now - before
    before = now
  }
  return chances
}

function addSteps(one: Float64Array, other: Float64Array): Float64Array {
  const both = new Float64Array(one.length)
  for (let day = 1; day < one.length; day++) {
    const chance = one[day]!
    if (chance > 0) for (let more = 1; day + more < both.length; more++) both[day + more]! += chance * other[more]!
  }
  return both
}

/** How many weeks' worth of applications, one lot each working day, have come to their end by the end of each week. */
export function listRipeWeeks(weeks: number): Float64Array {
  const days = weeks * daysPerWeek
  // The same for everybody, so it is worked out once for the longest stretch that was asked.
  if (sums.length < days) {
    const round = listStep(delayDays.round, days)
    sums = [round, round, round].reduce(addSteps, listStep(delayDays.answer, days))
  }
  const ripe = new Float64Array(weeks)
  let [within, lots] = [0, 0]
  for (let day = 1; day <= days; day++) {
    // Sent on the first day, an application has had all days but that one.
    within += sums[day - 1]!
    lots += within / daysPerWeek
    if (day % daysPerWeek === 0) ripe[day / daysPerWeek - 1] = lots
  }
  return ripe
}
