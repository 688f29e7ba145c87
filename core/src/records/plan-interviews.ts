import {
  type Attendee,
  type Interview,
  type Invite,
  type Invitee,
  isFreemail,
  isSchedulingDomain,
  ownerLabel,
} from '../interviews/index.ts'
import type { Opportunity } from '../opportunities/index.ts'
import { normalCompany } from '../people/index.ts'
import { zoneName } from '../shared/index.ts'
import type { Desk } from './create-desk.ts'
import type { Draft } from './create-draft.ts'
import type { Marks } from './create-people-index.ts'
import type { Roll } from './create-roll.ts'
import { findMe, type Mine } from './find-me.ts'
import type { Existing } from './plan.ts'
import { words } from './words.ts'

type Tools = { draft: Draft; roll: Roll; desk: Desk; mine: Mine; existing: Existing }

const mostAttendees = 50

const worksThere = (email: string, company: string): boolean => {
  const domain = email.split('@')[1] ?? ''
  return (
    !isFreemail(domain) &&
    !isSchedulingDomain(domain) &&
    ownerLabel(domain).replaceAll('-', '') === normalCompany(company).replaceAll(' ', '')
  )
}

const findPerson = ({ name, email }: Invitee, company: string, { draft, roll }: Tools): Attendee['personId'] => {
  const said = { name: name.slice(0, 300), email, company: !email || worksThere(email, company) ? company : null }
  const plain = normalCompany(company)
  const fits = (marks: Marks) =>
    (!marks.email || !email) &&
    (!marks.company || marks.company === plain || (email !== null && worksThere(email, marks.company)))
  const entry = roll.find({ ...said, company }) ?? roll.findByName(name, fits)
  if (!entry) return roll.add(said).id
  const filled = roll.fill(entry, said, { where: draft.options.file, onlyBlanks: true })
  if (!filled && !entry.fresh && !entry.changes) draft.count('same', 'people')
  return entry.id
}

/** The people of an invite as proposed interviewers; whoever a hand has confirmed stays as they are. */
const planAttendees = (invite: Invite, opportunity: Opportunity, tools: Tools & { before: readonly Attendee[] }): Attendee[] => {
  const { me, sure } = findMe(invite, tools.mine)
  if (!sure) tools.draft.skip({ where: invite.where, because: words.whoAmI })
  const named = invite.invitees.filter((each) => each.human && each !== me && each.name).slice(0, mostAttendees)
  const ids = [...new Set(named.map((each) => findPerson(each, opportunity.company, tools)))]
  const kept = tools.before.filter((each) => !each.proposed || ids.includes(each.personId))
  const news = ids.filter((id) => !kept.some(({ personId }) => personId === id))
  return [
    ...kept,
    ...news.map((personId): Attendee => ({ personId, with: null, decides: null, proposed: true, startsAt: null, minutes: null })),
  ].slice(0, mostAttendees)
}

const placeOf = ({ place, link }: Invite): string | null =>
  [place, link && !place?.includes(link) ? link : null].filter(Boolean).join(' · ').slice(0, 2000) || null

/** The clock on their wall, where the invite names it; else the user's own. */
const zoneOf = ({ zone }: Invite, own: string): string => (zone && zoneName.safeParse(zone).success ? zone : own)

const planNew = (invite: Invite, tools: Tools): Interview => {
  const { now, zone, newId, importId } = tools.draft.options
  const opportunity = tools.desk.findOrOpen(invite)
  const interview: Interview = {
    id: newId('interview'),
    opportunityId: opportunity.id,
    round: invite.round,
    startsAt: invite.startsAt,
    zone: zoneOf(invite, zone),
    scheduledMinutes: invite.minutes,
    place: placeOf(invite),
    notes: invite.description?.slice(0, 5000) ?? null,
    attendees: planAttendees(invite, opportunity, { ...tools, before: [] }),
    title: invite.title || null,
    status: 'planned',
    uid: invite.uid,
    sequence: invite.sequence,
    recalled: false,
    importId,
    createdAt: now,
    updatedAt: now,
  }
  tools.draft.count('added', 'interviews')
  return interview
}

const planMove = (invite: Invite, before: Interview, tools: Tools): Partial<Interview> => {
  const opportunity = tools.desk.findById(before.opportunityId)
  return {
    startsAt: invite.startsAt,
    zone: zoneOf(invite, before.zone),
    scheduledMinutes: invite.minutes,
    place: placeOf(invite) ?? before.place,
    title: invite.title || before.title,
    round: before.round ?? invite.round,
    attendees: opportunity ? planAttendees(invite, opportunity, { ...tools, before: before.attendees }) : before.attendees,
    status: before.status === 'cancelled' ? 'planned' : before.status,
    sequence: invite.sequence,
  }
}

const isLike = (invite: Invite, before: Interview): boolean =>
  Date.parse(invite.startsAt) === Date.parse(before.startsAt) && invite.minutes === before.scheduledMinutes

/** What an invite makes of the interview that bears its UID, or why it is left. */
const decide = (invite: Invite, before: Interview, tools: Tools): Partial<Interview> | { because: string } | 'same' => {
  const had = before.sequence ?? -1
  if (invite.sequence < had)
    return invite.method === 'request' && before.status === 'planned' && isLike(invite, before)
      ? 'same'
      : { because: words.older }
  if (invite.method === 'cancel')
    return before.status === 'cancelled' ? 'same' : { status: 'cancelled', sequence: invite.sequence }
  if (invite.sequence > had) return planMove(invite, before, tools)
  return before.status !== 'cancelled' && isLike(invite, before) ? 'same' : { because: words.equal }
}

/** Adds an interview for an invite whose UID is not on record. */
const planUnknown = (invite: Invite, tools: Tools): Interview | undefined => {
  if (invite.method === 'cancel') {
    tools.draft.skip({ where: invite.where, because: words.notHere })
    return undefined
  }
  const interview = planNew(invite, tools)
  tools.draft.plan.interviews.add.push(interview)
  return interview
}

/** Moves or cancels an interview that is on record, or leaves it; answers how it stands then. */
const planKnown = (
  invite: Invite,
  before: Interview,
  tools: Tools & { changes: Map<Interview['id'], Partial<Interview>> },
): Interview => {
  const { draft, changes } = tools
  const decided = decide(invite, before, tools)
  if (decided === 'same') draft.count('same', 'interviews')
  else if ('because' in decided) draft.skip({ where: invite.where, because: decided.because })
  else if (draft.plan.interviews.add.includes(before)) return Object.assign(before, decided)
  else {
    if (!changes.has(before.id)) draft.count('changed', 'interviews')
    changes.set(before.id, { ...changes.get(before.id), ...decided, updatedAt: draft.options.now })
    return { ...before, ...decided }
  }
  return before
}

/** Turns invites into interviews: a new UID adds one, a higher SEQUENCE moves it, a cancellation cancels it. */
export const planInterviews = (invites: readonly Invite[], tools: Tools): void => {
  const byUid = new Map(tools.existing.interviews.filter(({ uid }) => uid).map((each) => [each.uid, each]))
  const changes = new Map<Interview['id'], Partial<Interview>>()
  for (const invite of [...invites].sort((a, b) => a.sequence - b.sequence)) {
    const before = byUid.get(invite.uid)
    const after = before ? planKnown(invite, before, { ...tools, changes }) : planUnknown(invite, tools)
    if (after) byUid.set(invite.uid, after)
  }
  for (const [id, change] of changes) tools.draft.plan.interviews.change.push({ id, changes: change })
}
