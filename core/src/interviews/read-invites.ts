import ICAL from 'ical.js'
import {
  type Component,
  createZoneFinder,
  type FileZone,
  findComponents,
  findProperty,
  findText,
  listProperties,
  type Moment,
  type Property,
  readComponents,
  readMoment,
} from '../calendars/index.ts'
import { guessOpportunity } from './guess-opportunity.ts'
import { guessRound } from './guess-round.ts'
import type { Invite, Invitee } from './invite.ts'
import { isHuman } from './is-human.ts'
import { nameOfAddress } from './plain-words.ts'
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

type Event = { event: Component; method: string | null; where: string }

const listEvents = (root: Component, file: string): Event[] =>
  [...findComponents(root, 'VCALENDAR'), root].flatMap((calendar) =>
    calendar.parts
      .filter((part) => part.name === 'VEVENT')
      .map((event) => ({
        event,
        method: findText(calendar, 'METHOD', 20)?.toUpperCase() ?? null,
        where: `${file}:${event.line}`,
      })),
  )

const isInvitation = ({ event, method }: Event, invitees: Invitee[]): boolean =>
  method === 'REQUEST' ||
  method === 'CANCEL' ||
  (invitees.some((each) => each.organizer) && event.lines.some(({ name }) => name === 'ATTENDEE'))

/** What had to be assumed of an event that is read all the same. */
const listNotes = (event: Component, start: Moment | undefined, userZone: string): string[] => {
  const notes: string[] = []
  if (start?.tzid !== undefined && !start.zone.known) notes.push(words.unknownZone(start.tzid, userZone))
  if (start?.wall.allDay) notes.push(words.allDay)
  if (event.lines.some(({ name }) => name === 'RRULE' || name === 'RDATE')) notes.push(words.repeats)
  return notes
}

type Context = { findZone: (tzid: string) => FileZone; zone: string; masters: Set<string | null> }

const readTiming = (event: Component, start: Moment | undefined, { findZone, zone }: Context) => ({
  startsAt: new Date(start?.at ?? 0).toISOString(),
  zone: start && !start.wall.utc ? start.zone.name : null,
  minutes: start ? readMinutes(event, start, readMoment(findProperty(event, 'DTEND'), findZone, zone)) : null,
})

/** One event as an invite, or why it is none. */
const readInvite = (each: Event, context: Context): { invite?: Invite; notes: string[] } => {
  const { event, method, where } = each
  const invitees = readInvitees(event)
  if (!isInvitation(each, invitees)) return { notes: [words.notInvitation] }
  const recurrence = findProperty(event, 'RECURRENCE-ID')?.value
  const uid = findText(event, 'UID', 900)
  if (recurrence && context.masters.has(uid)) return { notes: [words.oneOfSeries] }
  const cancelled = isCancelled(event, method)
  const start = readMoment(findProperty(event, 'DTSTART'), context.findZone, context.zone)
  // A cancellation may say no more than whose it is.
  if (!start && !(cancelled && uid)) return { notes: [words.noStart] }
  const [said, timing] = [describe(event, invitees), readTiming(event, start, context)]
  const sequence = Math.trunc(Number(findText(event, 'SEQUENCE', 9) ?? 0)) || 0
  const known = uid ? uid + (recurrence ? `#${recurrence}` : '') : `${timing.startsAt} ${said.title}`
  return {
    invite: { ...said, ...timing, uid: known, sequence, method: cancelled ? 'cancel' : 'request', invitees, where },
    notes: listNotes(event, start, context.zone),
  }
}

/** Reads interview invites out of iCalendar text; whatever is left out or had to be assumed is said. Never fails, whatever the text. */
export const readInvites = (text: string, { file, zone }: File): InvitesRead => {
  const root = readComponents(text)
  if (!root.parts.some((part) => part.name === 'VCALENDAR')) return { calendar: false }
  const events = listEvents(root, file)
  const masters = new Set(
    events.filter(({ event }) => !findProperty(event, 'RECURRENCE-ID')).map(({ event }) => findText(event, 'UID', 900)),
  )
  const context = { findZone: createZoneFinder(root, zone), zone, masters }
  const invites: Invite[] = []
  const skipped: LeftOut[] = []
  if (events.length > mostEvents) skipped.push({ where: file, because: words.tooMany(mostEvents) })
  for (const each of events.slice(0, mostEvents)) {
    const { invite, notes } = readInvite(each, context)
    if (invite) invites.push(invite)
    skipped.push(...notes.map((because) => ({ where: each.where, because })))
  }
  return { calendar: true, invites, skipped }
}
