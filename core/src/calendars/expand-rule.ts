import { dayToDate, weekdayOf } from '../shared/index.ts'
import { readWallTime } from './read-wall-time.ts'

const dayMs = 86_400_000
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Days of a series that are looked at: a hostile rule must not keep the reader busy. */
const mostDays = 15_000

type Rule = {
  frequency: string
  interval: number
  count: number
  until: number
  days: { nth: number; weekday: number }[]
  monthDays: number[]
  months: number[]
  places: number[]
  weekStart: number
}
type Day = { day: number; year: number; month: number; date: number; weekday: number; last: number }

const listNumbers = (text: string | undefined): number[] => (text ?? '').split(',').map(Number).filter(Boolean)

/** The parts of an RRULE that series of gatherings use; `undefined` for what comes more than once a day. */
function readRule(text: string): Rule | undefined {
  const parts = Object.fromEntries(
    text
      .toUpperCase()
      .slice(0, 2000)
      .split(';')
      .map((part) => part.split('=', 2)),
  )
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(parts.FREQ ?? '')) return undefined
  const days = [...(parts.BYDAY ?? '').matchAll(/([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)/g)]
  const until = parts.UNTIL ? readWallTime(parts.UNTIL) : undefined
  return {
    frequency: parts.FREQ,
    interval: Math.max(1, Math.trunc(Number(parts.INTERVAL)) || 1),
    count: Math.trunc(Number(parts.COUNT)) || Number.POSITIVE_INFINITY,
    // A day without an hour holds to its end.
    until: until ? until.ms + (until.allDay ? dayMs - 1 : 0) : Number.POSITIVE_INFINITY,
    days: days.map(([, nth, name]) => ({ nth: Number(nth ?? 0), weekday: weekdays.indexOf(name!) + 1 })),
    monthDays: listNumbers(parts.BYMONTHDAY),
    months: listNumbers(parts.BYMONTH),
    places: listNumbers(parts.BYSETPOS),
    weekStart: weekdays.indexOf(parts.WKST ?? 'MO') + 1 || 1,
  }
}

const describe = (day: number): Day => {
  const [year = 0, month = 0, date = 0] = dayToDate(day).split('-').map(Number)
  return { day, year, month, date, weekday: weekdayOf(day), last: new Date(Date.UTC(year, month, 0)).getUTCDate() }
}

/** How many whole periods of the rule lie between. */
function countPeriods({ frequency, weekStart }: Rule, start: Day, one: Day): number {
  if (frequency === 'DAILY') return one.day - start.day
  if (frequency === 'MONTHLY') return (one.year - start.year) * 12 + one.month - start.month
  if (frequency === 'YEARLY') return one.year - start.year
  const weekOf = ({ day, weekday }: Day) => day - ((weekday - weekStart + 7) % 7)
  return (weekOf(one) - weekOf(start)) / 7
}

const isNth = ({ date, last }: Day, nth: number): boolean =>
  nth === 0 || (nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((last - date + 1) / 7) === -nth)

/** Whether the day fits the rule within its period, before BYSETPOS chooses. */
function fitsPeriod(rule: Rule, start: Day, one: Day): boolean {
  const { frequency, days, monthDays, months } = rule
  if (months.length > 0 ? !months.includes(one.month) : frequency === 'YEARLY' && one.month !== start.month) return false
  if (monthDays.length > 0 && !monthDays.some((date) => date === one.date || date === one.date - one.last - 1)) return false
  if (days.length > 0) return days.some(({ nth, weekday }) => weekday === one.weekday && isNth(one, nth))
  if (monthDays.length > 0 || frequency === 'DAILY') return true
  return frequency === 'WEEKLY' ? one.weekday === start.weekday : one.date === start.date
}

/** The days of a month (or year) that fit, of which BYSETPOS takes some. */
function fitsPlace(rule: Rule, start: Day, one: Day): boolean {
  if (rule.places.length === 0 || rule.frequency !== 'MONTHLY') return true
  const first = one.day - one.date + 1
  const fitting = Array.from({ length: one.last }, (_, at) => describe(first + at)).filter((day) => fitsPeriod(rule, start, day))
  const at = fitting.findIndex(({ day }) => day === one.day)
  return rule.places.some((place) => (place > 0 ? place - 1 === at : fitting.length + place === at))
}

/** Whether nothing of this month can fit, so that it may be passed over as a whole. */
function skipsMonth(rule: Rule, start: Day, one: Day): boolean {
  if (rule.months.length > 0) return !rule.months.includes(one.month)
  if (rule.frequency === 'YEARLY') return one.month !== start.month
  return rule.frequency === 'MONTHLY' && countPeriods(rule, start, one) % rule.interval !== 0
}

const fits = (rule: Rule, start: Day, one: Day): boolean =>
  countPeriods(rule, start, one) % rule.interval === 0 && fitsPeriod(rule, start, one) && fitsPlace(rule, start, one)

/** The days after the first that fit, up to the last; of months in which nothing can fit only one day is looked at. */
function* listDays(rule: Rule, start: Day, { first, last }: { first: number; last: number }): Generator<number> {
  let count = 1
  for (let day = Math.max(first, start.day + 1); day <= last && count < rule.count; day++) {
    const one = describe(day)
    if (skipsMonth(rule, start, one)) day += one.last - one.date
    else if (fits(rule, start, one)) {
      count++
      yield day
    }
  }
}

/**
 * The first days of a series, as wall times: from `wall` on, up to and including `to`; `undefined` when the rule cannot be
 * followed. `wall`, `from` and `to` count as if the clock were UTC.
 */
export function expandRule(text: string, wall: number, window: { from: number; to: number; most: number }): number[] | undefined {
  const rule = readRule(text)
  if (!rule) return undefined
  const start = describe(Math.floor(wall / dayMs))
  const clock = wall - start.day * dayMs
  const end = Math.min(rule.until, window.to)
  const found = wall >= window.from && wall <= end ? [wall] : []
  // Whoever counts has to count from the first day; else what lies before the window may be passed over.
  const first = rule.count === Number.POSITIVE_INFINITY ? Math.max(start.day, Math.floor(window.from / dayMs) - 1) : start.day
  const last = Math.min(first + mostDays, Math.floor((end - clock) / dayMs))
  for (const day of listDays(rule, start, { first, last })) {
    if (found.length >= window.most) break
    if (day * dayMs + clock >= window.from) found.push(day * dayMs + clock)
  }
  return found
}
