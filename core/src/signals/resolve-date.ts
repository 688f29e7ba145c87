import { addWorkingDays, dayToDate, noHolidays, weekdayOf } from '../shared/index.ts'

/** The named groups of one match of the date pattern. */
export type DateParts = Record<string, string | undefined>

const weekdayNumber: Record<string, number> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 }
const monthNumber: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}
const short = (word: string) => word.slice(0, 3)
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const toDay = (year: number, month: number, day: number) => {
  const shifted = new Date(Date.UTC(year, month - 1, 1))
  const [y, m] = [shifted.getUTCFullYear(), shifted.getUTCMonth() + 1]
  return Date.UTC(y, m - 1, Math.min(day, daysIn(y, m))) / 86_400_000
}
/** Said in December, "5 January" is next year's; a day that lies far off was the past one and promises nothing. */
const farthest = 270

/** Which group says which form it is, and how that form is read; these need no day to start from. */
const absolute: [string, (parts: DateParts, on: number | undefined) => number | undefined | null][] = [
  ['isoY', ({ isoY = '', isoM = '', isoD = '' }) => dated(+isoY, +isoM, +isoD)],
  ['dmD', ({ dmD = '', dmM, dmY }, on) => inMonth({ month: monthOf(dmM), day: +dmD, year: dmY }, on)],
  ['mdD', ({ mdD = '', mdM, mdY }, on) => inMonth({ month: monthOf(mdM), day: +mdD, year: mdY }, on)],
  ['nA', fromNumbers],
]
const relative: [string, (parts: DateParts, on: number) => number | null][] = [
  ['ord', ({ ord = '' }, on) => ordinal(+ord, on)],
  ['fromDay', weekFrom],
  ['wkDay', weekday],
  ['pWeek', ({ pWeek = '', pPart }, on) => partOfWeek(pWeek, pPart, on)],
  ['weekend', ({ weekend = '' }, on) => partOfWeek('this week', 'end', on) + (weekend.startsWith('before') ? 0 : 2)],
  ['mName', ({ mName = '', mPart = '' }, on) => partOfMonth(mName, mPart, on)],
  ['mOnly', ({ mOnly = '', mBy }, on) => partOfMonth(mOnly, mBy ? 'by' : 'end', on)],
  ['durN', duration],
  ['dayAfter', (_, on) => on + 2],
  ['soon', ({ soon }, on) => ({ tomorrow: on + 1, eow: partOfWeek('this week', 'end', on) })[soon ?? ''] ?? on],
]

/** The day that a match names when said on day `on`; undefined when `on` is needed and not known, null when it names none. */
export function resolveDate(parts: DateParts, on: number | undefined): number | undefined | null {
  for (const [group, read] of absolute) if (parts[group]) return read(parts, on)
  if (on === undefined) return undefined
  for (const [group, read] of relative) if (parts[group]) return read(parts, on)
  return null
}

const monthOf = (name = '') => monthNumber[short(name)] ?? 0

const dated = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? toDay(year, month, day) : null

function inMonth({ month, day, year }: { month: number; day: number; year: string | undefined }, on: number | undefined) {
  if (year) return dated(year.length === 2 ? 2000 + +year : +year, month, day)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(2024, month)) return null
  if (on === undefined) return undefined
  const thisYear = +dayToDate(on).slice(0, 4)
  const first = toDay(thisYear, month, day)
  const next = first >= on ? first : toDay(thisYear + 1, month, day)
  return next - on > farthest ? null : next
}

/** "3/12" is read as whichever of the two customs comes first. */
function fromNumbers({ nA = '', nB = '', nY: year }: DateParts, on: number | undefined) {
  const both = [inMonth({ month: +nA, day: +nB, year }, on), inMonth({ month: +nB, day: +nA, year }, on)].filter(
    (day) => day !== null,
  )
  if (!both.length) return null
  const known = both.filter((day) => day !== undefined)
  return known.length ? Math.min(...known) : undefined
}

function ordinal(day: number, on: number) {
  if (day < 1 || day > 31) return null
  const [year, month] = [+dayToDate(on).slice(0, 4), +dayToDate(on).slice(5, 7)]
  const here = toDay(year, month, day)
  return here >= on ? here : toDay(year, month + 1, day)
}

const monday = (on: number) => on - weekdayOf(on) + 1
const ahead = (name: string, on: number) => ((weekdayNumber[short(name)] ?? 1) - weekdayOf(on) + 7) % 7 || 7

function weekFrom(parts: DateParts, on: number) {
  const weeks = 7 * +(parts.fromN ?? 1)
  const name = parts.fromDay ?? ''
  if (name === 'today' || name === 'now') return on + weeks
  return weeks + (name === 'tomorrow' ? on + 1 : on + ahead(name, on))
}

function weekday({ wkRel = '', wkDay = '', wkNext = '' }: DateParts, on: number) {
  const inNextWeek = monday(on) + 6 + (weekdayNumber[short(wkDay)] ?? 1)
  if (wkRel === 'next' || wkRel.endsWith('following') || wkNext.endsWith('next week') || wkNext.endsWith('following week'))
    return inNextWeek
  if (wkNext === ' after next') return inNextWeek + 7
  return on + ahead(wkDay, on) + (wkNext === ' week' ? 7 : 0)
}

const inWeek = (part: string) => {
  if (/early|begin|start/.test(part)) return 1
  if (part.startsWith('first')) return 0
  return /mid/.test(part) ? 2 : 4
}

function partOfWeek(week: string, part: string | undefined, on: number) {
  let weeks = 0
  if (week.includes('after next')) weeks = 2
  else if (/next|following|coming/.test(week)) weeks = 1
  const start = monday(on) + 7 * weeks
  const day = start + inWeek(part ?? 'end')
  return day < on ? Math.max(on, start + 4) : day
}

function partOfMonth(name: string, part: string, on: number) {
  const [year, here] = [+dayToDate(on).slice(0, 4), +dayToDate(on).slice(5, 7)]
  let month = monthOf(name)
  if (!month) month = /next|following/.test(name) ? here + 1 : here
  else if (month < here) month += 12
  if (part === 'by') return toDay(year, month, 1)
  if (/early|begin|start/.test(part)) return toDay(year, month, 5)
  const days = { fir: 7, sec: 14, thi: 21, mid: 15 }[short(part.replace('the ', ''))]
  return toDay(year, month, days ?? 31)
}

const amounts: Record<string, number> = { a: 1, an: 1, one: 1, few: 3, 'a few': 3, several: 3 }
const amountOf = (words: string) => amounts[words] ?? (words.includes('couple') || words === 'two' ? 2 : +words)

function duration(parts: DateParts, on: number) {
  const amount = amountOf(parts.durM ?? parts.durN ?? '')
  if (!(amount > 0)) return null
  const unit = parts.durUnit
  if (unit === 'hour') return on + Math.ceil(amount / 24)
  if (unit === 'week') return on + 7 * amount
  if (unit === 'fortnight') return on + 14 * amount
  if (unit === 'day') return parts.durWork && parts.durWork !== 'calendar' ? addWorkingDays(on, amount, noHolidays) : on + amount
  const date = dayToDate(on)
  return toDay(+date.slice(0, 4), +date.slice(5, 7) + amount, +date.slice(8, 10))
}
