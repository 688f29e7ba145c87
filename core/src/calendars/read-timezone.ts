import type { Component } from './read-components.ts'
import { findProperty, listProperties } from './read-property.ts'
import { readWallTime } from './read-wall-time.ts'

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const dayMs = 86_400_000

/** `+0530` or `-04:56:02` in milliseconds. */
const readOffset = (text: string): number | undefined => {
  const parts = /^([+-])(\d{2}):?(\d{2}):?(\d{2})?$/.exec(text)
  if (!parts) return undefined
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4] ?? 0)) * 1000
}

const readRule = (rule: string): Record<string, string> =>
  Object.fromEntries(
    rule
      .toUpperCase()
      .split(';')
      .map((part) => part.split('=', 2))
      .filter((pair) => pair.length === 2),
  )

const listMonth = (year: number, month: number): number[] => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Array.from({ length: last }, (_, at) => Date.UTC(year, month - 1, at + 1))
}

/** The day of one year's change. Our own few lines, because a hostile rule must not keep a general expander busy. */
const dayInYear = (rule: Record<string, string>, start: Date, year: number): number | undefined => {
  const month = Number(rule.BYMONTH ?? start.getUTCMonth() + 1)
  if (!(month >= 1 && month <= 12)) return undefined
  const all = listMonth(year, month)
  const monthDays = (rule.BYMONTHDAY ?? '').split(',').map(Number).filter(Boolean)
  const byDay = /^([+-]?\d)?(SU|MO|TU|WE|TH|FR|SA)$/.exec(rule.BYDAY ?? '')
  if (!byDay) return all[(monthDays[0] ?? start.getUTCDate()) - 1] ?? all.at(-1)
  const weekday = days.indexOf(byDay[2] ?? '')
  const matching = all.filter(
    (at) => new Date(at).getUTCDay() === weekday && (monthDays.length === 0 || monthDays.includes(new Date(at).getUTCDate())),
  )
  const nth = Number(byDay[1] ?? 1)
  return matching.at(nth > 0 ? nth - 1 : nth)
}

/** When one part of a zone (summer, winter) begins, and the offsets before and after. */
type Observance = { from: number; to: number; listOnsets: (year: number) => number[] }

/** The raw words of the rule: the library turns them into an object, and that can fail. */
const findRule = (part: Component): Record<string, string> | undefined => {
  const text = part.lines.find((line) => line.name === 'RRULE')?.text
  return text === undefined ? undefined : readRule(text.slice(text.indexOf(':') + 1))
}

const yearlyOnset = (rule: Record<string, string>, start: number, year: number): number[] => {
  const begin = new Date(start)
  if (year <= begin.getUTCFullYear()) return []
  const day = dayInYear(rule, begin, year)
  if (day === undefined) return []
  const until = rule.UNTIL ? readWallTime(rule.UNTIL)?.ms : undefined
  const onset = day + (((start % dayMs) + dayMs) % dayMs)
  return until === undefined || onset <= until + dayMs ? [onset] : []
}

const readObservance = (part: Component): Observance[] => {
  const from = readOffset(findProperty(part, 'TZOFFSETFROM')?.value ?? '')
  const to = readOffset(findProperty(part, 'TZOFFSETTO')?.value ?? '')
  const start = readWallTime(findProperty(part, 'DTSTART')?.value ?? '')?.ms
  if (to === undefined || start === undefined) return []
  const rule = findRule(part)
  const once = [start, ...listProperties(part, 'RDATE', 400).flatMap((date) => readWallTime(date.value)?.ms ?? [])]
  const listOnsets = (year: number) =>
    rule ? [...once, ...yearlyOnset(rule, start, year - 1), ...yearlyOnset(rule, start, year)] : once
  return [{ from: from ?? to, to, listOnsets }]
}

/** Makes a VTIMEZONE into a function from wall time to offset, both in milliseconds; `undefined` when it says nothing usable. */
export const readTimezone = (zone: Component): ((wall: number) => number) | undefined => {
  const parts = zone.parts.filter((part) => part.name === 'STANDARD' || part.name === 'DAYLIGHT')
  const observances = parts.slice(0, 400).flatMap(readObservance)
  if (observances.length === 0) return undefined
  const years = new Map<number, { onset: number; from: number; to: number }[]>()
  const listOnsets = (year: number) => {
    const known = years.get(year)
    if (known) return known
    const onsets = observances.flatMap(({ from, to, listOnsets }) => listOnsets(year).map((onset) => ({ onset, from, to })))
    years.set(
      year,
      onsets.sort((a, b) => a.onset - b.onset),
    )
    return onsets
  }
  return (wall) => {
    const onsets = listOnsets(new Date(wall).getUTCFullYear())
    return onsets.findLast(({ onset }) => onset <= wall)?.to ?? onsets[0]?.from ?? 0
  }
}
