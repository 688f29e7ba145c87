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

/** The day of one year's change. Our own few lines, because a hostile rule must not keep a general expander busy. */
const dayInYear = (rule: Record<string, string>, start: Date, year: number): number | undefined => {
  const month = Number(rule.BYMONTH ?? start.getUTCMonth() + 1)
  if (!(month >= 1 && month <= 12)) return undefined
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const byDay = /^([+-]?\d)?(SU|MO|TU|WE|TH|FR|SA)$/.exec(rule.BYDAY ?? '')
  const monthDays = (rule.BYMONTHDAY ?? '').split(',').map(Number).filter(Boolean)
  if (!byDay) return Date.UTC(year, month - 1, Math.min(monthDays[0] ?? start.getUTCDate(), last))
  const matching: number[] = []
  for (let day = 1; day <= last; day++) {
    const at = Date.UTC(year, month - 1, day)
    if (new Date(at).getUTCDay() !== days.indexOf(byDay[2] ?? '')) continue
    if (monthDays.length === 0 || monthDays.includes(day)) matching.push(at)
  }
  const nth = Number(byDay[1] ?? 1)
  return matching.at(nth > 0 ? nth - 1 : nth)
}

type Observance = { from: number; to: number; onsets: (year: number) => number[] }

const readObservance = (part: Component): Observance | undefined => {
  const from = readOffset(findProperty(part, 'TZOFFSETFROM')?.value ?? '')
  const to = readOffset(findProperty(part, 'TZOFFSETTO')?.value ?? '')
  const start = readWallTime(findProperty(part, 'DTSTART')?.value ?? '')?.ms
  if (to === undefined || start === undefined) return undefined
  const begin = new Date(start)
  // The library turns a rule into an object; the raw words are simpler and cannot fail.
  const ruleText = part.lines.find((line) => line.name === 'RRULE')?.text
  const rule = ruleText === undefined ? undefined : readRule(ruleText.slice(ruleText.indexOf(':') + 1))
  const until = rule?.UNTIL ? readWallTime(rule.UNTIL)?.ms : undefined
  const once = listProperties(part, 'RDATE', 400).flatMap((date) => readWallTime(date.value)?.ms ?? [])
  const onsets = (year: number): number[] => {
    const dates = [start, ...once]
    if (rule) {
      for (const each of [year - 1, year]) {
        const day = each > begin.getUTCFullYear() ? dayInYear(rule, begin, each) : undefined
        const onset = day === undefined ? undefined : day + (((start % dayMs) + dayMs) % dayMs)
        if (onset !== undefined && (until === undefined || onset <= until + dayMs)) dates.push(onset)
      }
    }
    return dates
  }
  return { from: from ?? to, to, onsets }
}

/** Makes a VTIMEZONE into a function from wall time to offset, both in milliseconds; `undefined` when it says nothing usable. */
export const readTimezone = (zone: Component): ((wall: number) => number) | undefined => {
  const observances = zone.parts
    .filter((part) => part.name === 'STANDARD' || part.name === 'DAYLIGHT')
    .slice(0, 400)
    .flatMap((part) => readObservance(part) ?? [])
  if (observances.length === 0) return undefined
  return (wall) => {
    const year = new Date(wall).getUTCFullYear()
    let best: { onset: number; offset: number } | undefined
    let first: { onset: number; offset: number } | undefined
    for (const { from, to, onsets } of observances) {
      for (const onset of onsets(year)) {
        if (onset <= wall && (!best || onset > best.onset)) best = { onset, offset: to }
        if (!first || onset < first.onset) first = { onset, offset: from }
      }
    }
    return (best ?? first)?.offset ?? 0
  }
}
