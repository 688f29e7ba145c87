import { en } from './words.ts'

const words = en.parts.when

interface Local {
  day: string
  hour: number
  time: string
}

// Making a formatter takes longer than anything else on a page, so each is made once.
const clocks = new Map<string, Intl.DateTimeFormat>()

/** `sv` because it writes ISO dates. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  clocks.set(zone, clock)
  return clock
}

const dayOnly = { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' } as const
const dayFormat = new Intl.DateTimeFormat('en-GB', dayOnly)
const dayAndYearFormat = new Intl.DateTimeFormat('en-GB', { ...dayOnly, year: 'numeric' })

/** The local date and time of an instant. */
function localOf(at: string, zone: string): Local {
  const text = clockOf(zone).format(new Date(at))
  const [day = '', time = ''] = text.split(' ')
  return { day, time, hour: Number(time.slice(0, 2)) }
}

export const dayOf = (at: string, zone: string): string => localOf(at, zone).day
export const timeOf = (at: string, zone: string): string => localOf(at, zone).time

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

export function addDays(day: string, days: number): string {
  const date = noon(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The Monday after this day. */
export const nextMonday = (day: string): string => addDays(day, 8 - (noon(day).getUTCDay() || 7))

/** "Tuesday 3 March", with the year when it is another one. */
export function dayInWords(day: string, today: string): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? dayFormat : dayAndYearFormat
  return format.format(noon(day)).replace(',', '')
}

/** Like `dayInWords`, with "today", "tomorrow" and "yesterday" where they say it shorter. */
export function nearDayInWords(day: string, today: string): string {
  if (day === today) return words.todayDay
  if (day === addDays(today, 1)) return words.tomorrowDay
  if (day === addDays(today, -1)) return words.yesterday
  return dayInWords(day, today)
}

function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 12) return 'morning'
  return hour < 17 ? 'afternoon' : 'evening'
}

/** When something is due. What is past is never "overdue": now is simply a good moment. */
export function dueInWords(at: string, now: string, zone: string): string {
  const due = localOf(at, zone)
  const today = dayOf(now, zone)
  if (Date.parse(at) <= Date.parse(now)) return words.now
  if (due.day === today) return words.today[partOfDay(due.hour)]
  if (due.day === addDays(today, 1)) return words.tomorrow[partOfDay(due.hour)]
  return dayInWords(due.day, today)
}

/** "tomorrow, 14:00–15:00", or "Tuesday 3 March at 14:00" when the end is not known. */
export function slotInWords(slot: { startsAt: string; minutes: number | null; zone: string; now: string }): string {
  const start = localOf(slot.startsAt, slot.zone)
  const day = nearDayInWords(start.day, dayOf(slot.now, slot.zone))
  if (slot.minutes === null) return words.at(day, start.time)
  const end = new Date(Date.parse(slot.startsAt) + slot.minutes * 60_000).toISOString()
  return words.slot(day, start.time, timeOf(end, slot.zone))
}

/** "04:00 in New York": what their clock shows, where it is not what ours shows. */
export function theirClock(at: string, { own, theirs }: { own: string; theirs: string }): string | null {
  const [ours, there] = [localOf(at, own), localOf(at, theirs)]
  if (ours.day === there.day && ours.time === there.time) return null
  return words.theirClock(there.time, (theirs.split('/').at(-1) ?? theirs).replaceAll('_', ' '))
}

/** A local date and time (`YYYY-MM-DDTHH:mm`) in a zone as an instant; in the hour that a clock change skips, the later one. */
export function localToInstant(local: string, zone: string): string | null {
  // A year that is still being typed (0002, 0202) is none.
  const asUtc = /^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d$/.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN
  if (Number.isNaN(asUtc)) return null
  let guess = asUtc
  for (let round = 0; round < 2; round += 1) {
    guess += asUtc - Date.parse(`${instantToLocal(new Date(guess).toISOString(), zone)}:00Z`)
  }
  return new Date(guess).toISOString()
}

/** For `<input type="datetime-local">`. */
export function instantToLocal(at: string, zone: string): string {
  const local = localOf(at, zone)
  return `${local.day}T${local.time}`
}
