import ICAL from 'ical.js'
import { createZoneFinder, type FileZone } from './find-zone.ts'
import { guessOpportunity } from './guess-opportunity.ts'
import { guessRound } from './guess-round.ts'
import type { Invite, Invitee } from './invite.ts'
import { isHuman } from './is-human.ts'
import { nameOfAddress } from './plain-words.ts'
import { type Component, findComponents, readComponents } from './read-components.ts'
import { findProperty, findText, listProperties, type Property } from './read-property.ts'
import { readWallTime, type WallTime } from './read-wall-time.ts'
import { words } from './words.ts'

export type LeftOut = { where: string; because: string }
export type InvitesRead = { calendar: true; invites: Invite[]; skipped: LeftOut[] } | { calendar: false }
type File = { file: string; zone: string }

const mostEvents = 5000
const mostInvitees = 200

const readInvitee = ({ params, value }: Property, organizer: boolean): Invitee => {
  const address = /^(?:mailto:)+\s*(\S+@\S+)$/i.exec(value)?.[1] ?? (/^[^\s:/@]+@[^\s:/@]+$/.test(value) ? value : params.email)
  const email = address?.toLowerCase().slice(0, 320).replace(/[<>]/g, '') ?? null
  const given = (params.cn ?? '')
    .replace(/^["']+|["']+$/g, '')
    .trim()
    .slice(0, 300)
  const name =
    given && !given.includes('@') ? given.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1') : email ? nameOfAddress(email) : given
  return {
    name,
    email,
    organizer,
    human: isHuman({ name, email, kind: (params.cutype ?? '').toUpperCase() }),
    answer: params.partstat?.toLowerCase() ?? null,
  }
}

/** Everyone once, the organizer first; who only informs themselves (NON-PARTICIPANT) does not count. */
const readInvitees = (event: Component): Invitee[] => {
  const organizer = findProperty(event, 'ORGANIZER')
  const attendees = listProperties(event, 'ATTENDEE', mostInvitees)
  const all = [
    ...(organizer ? [readInvitee(organizer, true)] : []),
    ...attendees.filter(({ params }) => params.role !== 'NON-PARTICIPANT').map((each) => readInvitee(each, false)),
  ]
  const seen = new Map<string, Invitee>()
  for (const each of all) {
    const key = each.email ?? each.name.toLowerCase()
    const earlier = seen.get(key)
    if (!key) continue
    if (earlier) seen.set(key, { ...earlier, human: earlier.human && each.human, answer: earlier.answer ?? each.answer })
    else seen.set(key, each)
  }
  return [...seen.values()]
}

type Moment = { at: number; zone: FileZone; wall: WallTime; tzid: string | undefined }

const readMoment = (
  property: Property | undefined,
  findZone: (tzid: string) => FileZone,
  userZone: string,
): Moment | undefined => {
  const wall = property && readWallTime(property.value)
  if (!wall) return undefined
  const tzid = property.params.tzid?.trim() || undefined
  const zone = findZone(wall.utc ? 'UTC' : (tzid ?? userZone))
  const at = wall.utc ? wall.ms : zone.toInstant(wall).toMillis()
  return { at, zone, wall, tzid: wall.utc ? undefined : tzid }
}

const readMinutes = (event: Component, start: Moment, end: Moment | undefined): number | null => {
  if (start.wall.allDay) return null
  let minutes = end ? (end.at - start.at) / 60_000 : 0
  const duration = findProperty(event, 'DURATION')?.value
  if (!end && duration && ICAL.Duration.isValueString(duration)) minutes = ICAL.Duration.fromString(duration).toSeconds() / 60
  return minutes >= 1 && minutes <= 1440 ? Math.round(minutes) : null
}

const webAddress = /https?:\/\/[^\s<>"'\\]{4,2000}/i
const meetingAddress =
  /https?:\/\/[^\s<>"'\\]*(?:zoom\.us\/|meet\.google\.com\/|teams\.microsoft\.com\/|teams\.live\.com\/|webex\.com\/|whereby\.com\/|meet\.jit\.si\/|chime\.aws\/|bluejeans\.com\/|gotomeeting\.com\/|hirevue\.com\/)[^\s<>"'\\]*/i

const findLink = (event: Component, place: string | null, description: string | null): string | null => {
  const conference =
    findText(event, 'X-GOOGLE-CONFERENCE', 2000) ??
    findText(event, 'CONFERENCE', 2000) ??
    findText(event, 'X-MICROSOFT-SKYPETEAMSMEETINGURL', 2000)
  if (conference && webAddress.test(conference)) return conference
  const own = findText(event, 'URL', 2000)
  const found =
    meetingAddress.exec(`${place ?? ''}\n${description ?? ''}`) ?? webAddress.exec(place ?? '') ?? webAddress.exec(own ?? '')
  return found?.[0].replace(/[).,;]+$/, '') ?? null
}

const isCancelled = (event: Component, method: string | null): boolean =>
  method === 'CANCEL' || findText(event, 'STATUS', 20)?.toUpperCase() === 'CANCELLED'

const describe = (event: Component, invitees: Invitee[]) => {
  const title = findText(event, 'SUMMARY', 500) ?? ''
  const description = findText(event, 'DESCRIPTION', 20_000)
  const place = findText(event, 'LOCATION', 2000)
  return {
    title,
    description,
    place,
    link: findLink(event, place, description),
    round: guessRound(title, description),
    ...guessOpportunity({ title, description, invitees }),
  }
}

/** Reads interview invites out of iCalendar text; whatever is left out or had to be assumed is said. Never fails, whatever the text. */
export const readInvites = (text: string, { file, zone: userZone }: File): InvitesRead => {
  const root = readComponents(text)
  if (!root.parts.some((part) => part.name === 'VCALENDAR')) return { calendar: false }
  const findZone = createZoneFinder(root, userZone)
  const invites: Invite[] = []
  const skipped: LeftOut[] = []
  const calendars = findComponents(root, 'VCALENDAR')
  const events = [...calendars, root].flatMap((calendar) =>
    calendar.parts
      .filter((part) => part.name === 'VEVENT')
      .map((event) => ({ event, method: findText(calendar, 'METHOD', 20)?.toUpperCase() ?? null })),
  )
  const masters = new Set(
    events.filter(({ event }) => !findProperty(event, 'RECURRENCE-ID')).map(({ event }) => findText(event, 'UID', 1000)),
  )
  if (events.length > mostEvents) skipped.push({ where: file, because: words.tooMany(mostEvents) })
  for (const { event, method } of events.slice(0, mostEvents)) {
    const where = `${file}:${event.line}`
    const leave = (because: string) => skipped.push({ where, because })
    const invitees = readInvitees(event)
    const organized = invitees.some((each) => each.organizer) && event.lines.some(({ name }) => name === 'ATTENDEE')
    const cancelled = isCancelled(event, method)
    if (method !== 'REQUEST' && method !== 'CANCEL' && !organized) {
      leave(words.notInvitation)
      continue
    }
    const recurrence = findProperty(event, 'RECURRENCE-ID')?.value
    const bareUid = findText(event, 'UID', 900)
    if (recurrence && masters.has(bareUid)) {
      leave(words.oneOfSeries)
      continue
    }
    const start = readMoment(findProperty(event, 'DTSTART'), findZone, userZone)
    if (!start && !(cancelled && bareUid)) {
      leave(words.noStart)
      continue
    }
    if (start?.tzid && !start.zone.known) leave(words.unknownZone(start.tzid, userZone))
    if (start?.wall.allDay) leave(words.allDay)
    if (event.lines.some(({ name }) => name === 'RRULE' || name === 'RDATE')) leave(words.repeats)
    const said = describe(event, invitees)
    const startsAt = new Date(start?.at ?? 0).toISOString()
    invites.push({
      ...said,
      uid: bareUid ? bareUid + (recurrence ? `#${recurrence}` : '') : `${startsAt} ${said.title}`,
      sequence: Math.trunc(Number(findText(event, 'SEQUENCE', 12) ?? 0)) || 0,
      method: cancelled ? 'cancel' : 'request',
      startsAt,
      zone: start && !start.wall.utc ? start.zone.name : null,
      minutes: start ? readMinutes(event, start, readMoment(findProperty(event, 'DTEND'), findZone, userZone)) : null,
      invitees,
      where,
    })
  }
  return { calendar: true, invites, skipped }
}
