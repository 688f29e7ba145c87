import {
  type Component,
  createZoneFinder,
  expandRule,
  type FileZone,
  findComponents,
  findProperty,
  findText,
  listProperties,
  type Moment,
  readComponents,
  readMoment,
  readWallTime,
} from '../calendars/index.ts'
import type { EventRead, EventsRead, Window } from './event-read.ts'
import { plainText, readLink } from './plain-text.ts'
import { readDuration } from './read-duration.ts'
import { words } from './words.ts'

type File = { file: string; zone: string; window: Window }
type Context = { findZone: (tzid: string) => FileZone; zone: string; from: number; to: number; overrides: Set<string> }
type Found = { event: Component; method: string | null; where: string }

const hourMs = 3_600_000
const mostEvents = 5000
const mostOfSeries = 30

const listEvents = (root: Component, file: string): Found[] =>
  [...findComponents(root, 'VCALENDAR'), root].flatMap((calendar) =>
    calendar.parts
      .filter(({ name }) => name === 'VEVENT')
      .map((event) => ({
        event,
        method: findText(calendar, 'METHOD', 20)?.toUpperCase() ?? null,
        where: `${file}:${event.line}`,
      })),
  )

/** How long it lasts, in milliseconds; and what had to be assumed. */
function readLength(event: Component, start: Moment, context: Context): { length: number; notes: string[] } {
  const end = readMoment(findProperty(event, 'DTEND'), context.findZone, context.zone)
  const duration = readDuration(findProperty(event, 'DURATION')?.value)
  if (start.wall.allDay) return { length: end ? end.at - start.at : (duration ?? 24 * hourMs), notes: [words.allDay] }
  if (end && end.at !== start.at) return { length: end.at - start.at, notes: [] }
  return duration ? { length: duration, notes: [] } : { length: 2 * hourMs, notes: [words.noEnd] }
}

const dayMark = (wall: number): string => new Date(wall).toISOString().slice(0, 10)

/** The wall times at which an event takes place within the window, of a series more than one. */
function listTimes(event: Component, start: Moment, { from, to }: Context): { walls: number[]; notes: string[] } {
  const rule = findProperty(event, 'RRULE') && event.lines.find(({ name }) => name === 'RRULE')?.text.replace(/^[^:]*:/, '')
  const extra = listProperties(event, 'RDATE', 200).flatMap(({ value }) => readWallTime(value)?.ms ?? [])
  if (!rule && extra.length === 0) return { walls: [start.wall.ms], notes: [] }
  // The window is one of instants; a day on either side covers every zone.
  const window = { from: from - 24 * hourMs, to: to + 24 * hourMs, most: mostOfSeries }
  const expanded = rule ? expandRule(rule, start.wall.ms, window) : [start.wall.ms]
  const left = new Set(
    event.lines
      .filter(({ name }) => name === 'EXDATE')
      .flatMap(({ text }) => text.replace(/^[^:]*:/, '').split(','))
      .flatMap((value) => readWallTime(value)?.ms ?? [])
      .map(dayMark),
  )
  const walls = [...new Set([...(expanded ?? [start.wall.ms]), ...extra])].filter((wall) => !left.has(dayMark(wall)))
  return { walls: walls.sort((one, other) => one - other).slice(0, mostOfSeries), notes: expanded ? [] : [words.rule] }
}

function describe({ event, method, where }: Found) {
  const cancelled = method === 'CANCEL' || findText(event, 'STATUS', 20)?.toUpperCase() === 'CANCELLED'
  const description = plainText(findText(event, 'DESCRIPTION', 20_000) ?? '')
  const organizer = findProperty(event, 'ORGANIZER')
  const sequence = Math.trunc(Number(findText(event, 'SEQUENCE', 9) ?? 0)) || 0
  const invited = findProperty(event, 'ORGANIZER') !== undefined && event.lines.some(({ name }) => name === 'ATTENDEE')
  return {
    sequence,
    status: cancelled ? ('cancelled' as const) : ('planned' as const),
    source: 'calendar' as const,
    title: plainText(findText(event, 'SUMMARY', 500) ?? '').slice(0, 500),
    place: findText(event, 'LOCATION', 2000),
    url: readLink(findText(event, 'URL', 2000)) ?? readLink(description),
    organizer: organizer?.params.cn?.slice(0, 300).trim() || null,
    description: description || null,
    price: null,
    invitation: method === 'REQUEST' || method === 'CANCEL' || invited,
    where,
  }
}

const keyOf = (uid: string | null, wall: number): string => `${uid ?? ''}#${dayMark(wall)}`

/** One date of an event, told apart from the others of its series by the day it was planned for. */
function readDate(found: Found, start: Moment, wall: number) {
  const { event } = found
  const uid = findText(event, 'UID', 800)
  const recurrence = readWallTime(findProperty(event, 'RECURRENCE-ID')?.value ?? '')
  const repeats = recurrence !== undefined || event.lines.some(({ name }) => name === 'RRULE' || name === 'RDATE')
  const elsewhere = start.wall.utc ? wall : start.zone.toInstant({ ...start.wall, ms: wall }).toMillis()
  const at = wall === start.wall.ms ? start.at : elsewhere
  const key = keyOf(uid, recurrence?.ms ?? wall)
  const single = uid ?? `${new Date(at).toISOString()} ${findText(event, 'SUMMARY', 500) ?? ''}`
  return { at, key, changed: recurrence !== undefined, uid: uid && repeats ? key : single }
}

function readEvent(found: Found, context: Context): { events: EventRead[]; because?: string } {
  const start = readMoment(findProperty(found.event, 'DTSTART'), context.findZone, context.zone)
  if (!start) return { events: [], because: words.noStart }
  const { length, notes } = readLength(found.event, start, context)
  if (length < 0) return { events: [], because: words.endsBefore }
  const times = listTimes(found.event, start, context)
  const unknown = start.tzid !== undefined && !start.zone.known ? [words.unknownZone(start.tzid, context.zone)] : []
  const said = {
    ...describe(found),
    zone: start.wall.utc ? null : start.zone.name,
    allDay: start.wall.allDay,
    notes: [...notes, ...times.notes, ...unknown],
  }
  const dates = times.walls
    .map((wall) => readDate(found, start, wall))
    // A changed date of a series stands in the file by itself.
    .filter(({ changed, key }) => changed || !context.overrides.has(key))
  const inTime = dates.filter(({ at }) => at + length >= context.from && at <= context.to)
  if (inTime.length === 0) return { events: [], because: dates.some(({ at }) => at > context.to) ? words.far : words.over }
  const events = inTime.map(({ at, uid }) => ({
    ...said,
    uid,
    startsAt: new Date(at).toISOString(),
    endsAt: new Date(at + length).toISOString(),
  }))
  return { events }
}

/** Reads gatherings out of iCalendar text, series as their next dates. Never fails, whatever the text. */
export function readCalendarEvents(text: string, { file, zone, window }: File): EventsRead {
  const root = readComponents(text)
  const found = listEvents(root, file)
  const overrides = new Set(
    found.flatMap(({ event }) => {
      const wall = readWallTime(findProperty(event, 'RECURRENCE-ID')?.value ?? '')
      return wall ? [keyOf(findText(event, 'UID', 800), wall.ms)] : []
    }),
  )
  const [from, to] = [Date.parse(window.from), Date.parse(window.to)]
  const context = { findZone: createZoneFinder(root, zone), zone, from, to, overrides }
  const skipped = found.length > mostEvents ? [{ where: file, because: words.tooMany(mostEvents) }] : []
  const events: EventRead[] = []
  for (const each of found.slice(0, mostEvents)) {
    const read = readEvent(each, context)
    events.push(...read.events)
    if (read.because) skipped.push({ where: each.where, because: read.because })
  }
  return { events, skipped }
}
