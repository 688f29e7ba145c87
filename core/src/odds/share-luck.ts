import type { Part } from './survive.ts'
import { landedBy } from './weigh-open.ts'

const steps = 256
const least = 1e-300

/**
 * Where each point lies on a grid of chances that ends at their greatest: what the open ones of a path come to hangs on its
 * chance alone, so a grid is enough.
 */
type Places = { grid: Float64Array; at: Uint16Array; over: Float64Array }

/** The last ones found: as long as the rates stay, so do they. */
const found = new WeakMap<Float64Array, Places>()

function findPlaces(chances: Float64Array): Places {
  const known = found.get(chances) ?? layPlaces(chances)
  found.set(chances, known)
  return known
}

function layPlaces(chances: Float64Array): Places {
  let most = 0
  for (let point = 0; point < chances.length; point++) most = Math.max(most, chances[point]!)
  const at = new Uint16Array(chances.length)
  const over = new Float64Array(chances.length)
  for (let point = 0; point < chances.length; point++) {
    const place = most > 0 ? (chances[point]! / most) * steps : 0
    at[point] = Math.min(steps - 1, place)
    over[point] = place - at[point]!
  }
  return { grid: Float64Array.from({ length: steps + 1 }, (_, step) => (most * step) / steps), at, over }
}

type Due = Part['due'][number]

function multiply(into: Float64Array, grid: Float64Array, { weeks, count, week }: Due & { week: number }) {
  const landed = landedBy(week, weeks)
  for (let at = 0; at < into.length; at++) {
    let left = 1 - grid[at]! * landed
    for (let rest = count; rest > 0; rest >>= 1) {
      if (rest & 1) into[at]! *= left
      left *= left
    }
  }
}

/** What some open ones of one path come to at each place of its grid, week by week. */
function followDue(grid: Float64Array, due: Part['due']) {
  const settled = new Float64Array(grid.length).fill(1)
  const logs = new Float64Array(grid.length)
  let waiting = due
  return (week: number): Float64Array => {
    for (const one of waiting) if (one.weeks <= week) multiply(settled, grid, { ...one, week })
    waiting = waiting.filter(({ weeks }) => weeks > week)
    logs.set(settled)
    for (const one of waiting) multiply(logs, grid, { ...one, week })
    for (let step = 0; step < logs.length; step++) logs[step] = -Math.log(Math.max(least, logs[step]!))
    return logs
  }
}

/** What a grid says, read at each point, added up. */
function addUp(sum: Float64Array, { at, over }: Places, values: Float64Array) {
  for (let point = 0; point < sum.length; point++) {
    const left = values[at[point]!]!
    sum[point]! += left + (values[at[point]! + 1]! - left) * over[point]!
  }
}

/** What has landed by a week at each point, on the scale on which it adds up; the weeks have to be asked for in order. */
export function shareLuck(parts: readonly Part[], size: number): (week: number) => Float64Array {
  const settled = new Float64Array(size)
  const now = new Float64Array(size)
  let moving = parts.map(({ chances, due }) => {
    const places = findPlaces(chances)
    return { places, at: followDue(places.grid, due), until: Math.max(...due.map(({ weeks }) => weeks)) }
  })
  return (week) => {
    for (const { places, at, until } of moving) if (until <= week) addUp(settled, places, at(week))
    moving = moving.filter(({ until }) => until > week)
    if (moving.length === 0) return settled
    now.set(settled)
    for (const { places, at } of moving) addUp(now, places, at(week))
    return now
  }
}

/** How many offers lie in them if none has come, at each point: what turns the chance of none into that of one. */
export function leanToOne(parts: readonly Part[], week: number, size: number): Float64Array {
  const sum = new Float64Array(size)
  for (const { chances, due } of parts) {
    const places = findPlaces(chances)
    const lean = ({ weeks, count }: Due, chance: number) => {
      const landed = chance * landedBy(week, weeks)
      return (count * landed) / Math.max(1e-9, 1 - landed)
    }
    addUp(
      sum,
      places,
      places.grid.map((chance) => due.reduce((all, one) => all + lean(one, chance), 0)),
    )
  }
  return sum
}
