import { nameOpportunity } from '../opportunities/index.ts'
import { dateToDay } from '../shared/index.ts'
import type { Clock } from './clock.ts'
import { hourMs } from './clock.ts'
import { indexSituation, type SituationIndex } from './index-situation.ts'
import type { DebriefGist, Situation, SituationContact, SituationInterview, SituationOpportunity } from './situation.ts'

export interface Named {
  id: string
  name: string
}

/** One conversation on the clock. */
export interface Talk {
  interview: SituationInterview
  startsAt: number
  endsAt: number
  endDay: number
  gist: DebriefGist | undefined
}

/** One opportunity with all that moves ask of it. Days are local; `quietSince` is the day on which they were last heard. */
export interface Case {
  opportunity: SituationOpportunity
  name: Named
  isOpen: boolean
  closedOn: number | null
  stageSince: number | null
  held: Talk[]
  ahead: Talk[]
  /** Everyone met so far, the one who decides first. */
  met: Named[]
  /** Who was in the room in the latest round, the one who decides first. */
  room: Named[]
  /** Who is asked for news: a recruiter when there is one, since asking is their job. */
  asked: Named | null
  quietSince: number | null
  /** The day they named, while nothing was heard since. */
  promise: { day: number; onlyIfYes: boolean } | null
  contacts: SituationContact[]
}

const usualMinutes = 60
/** Talks this close to the latest one belong to the same round: a panel seldom meets in one hour. */
const sameRoundDays = 7
const standing = ['hiring-manager', 'executive', 'peer', null, 'screener', 'recruiter'] as const

function gatherTalks(opportunityId: string, index: SituationIndex, clock: Clock) {
  const held: Talk[] = []
  const ahead: Talk[] = []
  for (const interview of index.interviews.get(opportunityId) ?? []) {
    if (interview.status === 'cancelled' || interview.recalled) continue
    const startsAt = Date.parse(interview.startsAt)
    const endsAt = startsAt + (interview.scheduledMinutes ?? usualMinutes) * (hourMs / 60)
    const talk = { interview, startsAt, endsAt, endDay: clock.dayOf(endsAt), gist: index.gists.get(interview.id) }
    ;(endsAt <= clock.now ? held : ahead).push(talk)
  }
  const inTime = (a: Talk, b: Talk) => a.startsAt - b.startsAt || (a.interview.id < b.interview.id ? -1 : 1)
  return { held: held.sort(inTime), ahead: ahead.sort(inTime) }
}

/** People of these talks once each, the one who decides first; what the debrief says of someone beats the invite. */
export function listRoom(talks: readonly Talk[], names: SituationIndex['people']) {
  const seats = new Map<string, { person: Named; rank: number; recruits: boolean }>()
  for (const { interview, gist } of talks) {
    for (const seat of interview.attendees) {
      const said = gist?.people?.find(({ personId }) => personId === seat.personId)
      const role = said?.with ?? seat.with
      const decides = said?.decides ?? seat.decides
      const person = { id: seat.personId, name: names.get(seat.personId)?.name ?? 'your interviewer' }
      const recruits = role === 'recruiter' || role === 'screener'
      seats.set(seat.personId, { person, rank: decides ? -1 : standing.indexOf(role), recruits })
    }
  }
  return [...seats.values()].sort((a, b) => a.rank - b.rank || (a.person.id < b.person.id ? -1 : 1))
}

function lastStep(opportunity: SituationOpportunity, matches: (step: string) => boolean): number | null {
  let last: string | null = null
  for (const { step, on } of opportunity.steps) if (matches(step) && (last === null || on > last)) last = on
  return last === null ? null : dateToDay(last)
}

function listContacts(opportunityId: string, met: readonly { person: Named }[], index: SituationIndex) {
  const contacts = [...(index.contactsHere.get(opportunityId) ?? [])]
  for (const { person } of met) {
    for (const contact of index.contactsWith.get(person.id) ?? [])
      if (contact.opportunityId !== opportunityId) contacts.push(contact)
  }
  return contacts
}

function standingPromise(held: Talk[], quietSince: number | null): Case['promise'] {
  const gist = held.findLast((talk) => talk.gist?.promisedBy)?.gist
  if (!gist?.promisedBy || quietSince === null) return null
  const day = dateToDay(gist.promisedBy)
  return day >= quietSince ? { day, onlyIfYes: gist.promise === 'only-if-yes' } : null
}

function gatherCase(opportunity: SituationOpportunity, index: SituationIndex, clock: Clock): Case {
  const { held, ahead } = gatherTalks(opportunity.id, index, clock)
  const latest = held.at(-1)
  const met = listRoom(held, index.people)
  const seats = latest
    ? listRoom(
        held.filter(({ endDay }) => endDay >= latest.endDay - sameRoundDays),
        index.people,
      )
    : []
  const contacts = listContacts(opportunity.id, met, index)
  const reopenedOn = lastStep(opportunity, (step) => step === 'reopened')
  const heardOn = contacts
    .filter(({ direction, opportunityId }) => direction === 'in' && (opportunityId === null || opportunityId === opportunity.id))
    .map(({ at }) => clock.dayOf(at))
  const isOpen = opportunity.outcome === null
  const quietSince = latest ? Math.max(latest.endDay, reopenedOn ?? 0, ...heardOn) : null
  return {
    opportunity,
    name: { id: opportunity.id, name: nameOpportunity(opportunity) },
    isOpen,
    closedOn: isOpen
      ? null
      : (lastStep(opportunity, (step) => step === opportunity.outcome) ?? clock.dayOf(opportunity.updatedAt)),
    stageSince: lastStep(opportunity, (step) => step === opportunity.stage || step === 'reopened'),
    held,
    ahead,
    met: met.map(({ person }) => person),
    room: seats.map(({ person }) => person),
    asked: (seats.find(({ recruits }) => recruits) ?? seats[0])?.person ?? null,
    quietSince,
    promise: standingPromise(held, quietSince),
    contacts,
  }
}

/** One case for each opportunity, in the order in which they came. */
export function gatherCases(situation: Situation, clock: Clock): { cases: Case[]; index: SituationIndex } {
  const index = indexSituation(situation)
  return { cases: situation.opportunities.map((opportunity) => gatherCase(opportunity, index, clock)), index }
}
