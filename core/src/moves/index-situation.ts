import type { Decision, MoveName } from './move.ts'
import { moveTypeOf } from './move-types.ts'
import type { DebriefGist, Situation, SituationContact, SituationInterview } from './situation.ts'

type SituationPerson = Situation['people'][number]

/** Everything by the id under which it is asked for, so that each rule is cheap. */
export interface SituationIndex {
  interviews: Map<string, SituationInterview[]>
  gists: Map<string, DebriefGist>
  people: Map<string, SituationPerson>
  decisions: Map<string, Decision>
  /** By opportunity. */
  contactsHere: Map<string, SituationContact[]>
  /** By person. */
  contactsWith: Map<string, SituationContact[]>
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A move that was ticked off went out, whether or not someone logged it as well: the budgets count it. */
function contactOf({ moveId, at }: Decision): SituationContact | undefined {
  const [move, opportunity, person] = moveId.split(':')
  const type = moveTypeOf[move as MoveName]
  if (type === undefined || type === 'own') return undefined
  const idOf = (id: string | undefined) => (id === undefined || id === '-' ? null : id)
  const personId = idOf(person) as SituationContact['personId']
  const opportunityId = idOf(opportunity) as SituationContact['opportunityId']
  return { personId, opportunityId, direction: 'out', type, move: move ?? null, moveId, at }
}

/** Someone who is connected after being invited has accepted, and that is an answer (S4.5). */
function acceptanceOf(person: SituationPerson | undefined, contacts: SituationContact[]): SituationContact | undefined {
  if (!person?.connectedOn) return undefined
  const at = `${person.connectedOn}T12:00:00Z`
  const invited = contacts.some(
    (one) => one.move === 'invite' && one.direction === 'out' && one.at.slice(0, 10) <= at.slice(0, 10),
  )
  if (!invited || contacts.some((one) => one.move === 'invite' && one.direction === 'in')) return undefined
  return {
    personId: person.id as SituationContact['personId'],
    opportunityId: null,
    direction: 'in',
    type: null,
    move: 'invite',
    moveId: null,
    at,
  }
}

/** An invitation that only the export knows of; the fourth of the courtesies goes on from there (S4.5). */
function invitationOf({ id, invitedOn }: SituationPerson): SituationContact | undefined {
  if (!invitedOn) return undefined
  const personId = id as SituationContact['personId']
  const at = `${invitedOn}T12:00:00Z`
  return { personId, opportunityId: null, direction: 'out', type: 'action', move: 'invite', moveId: null, at }
}

export function indexSituation(situation: Situation): SituationIndex {
  const logged = new Set(situation.contacts.map(({ moveId }) => moveId))
  const ticked = situation.decisions.filter(({ decision, moveId }) => decision === 'done' && !logged.has(moveId))
  const said = [...situation.contacts, ...ticked.flatMap((decision) => contactOf(decision) ?? [])]
  const isNoted = new Set(
    said.flatMap(({ move, direction, personId }) => (move === 'invite' && direction === 'out' ? [personId] : [])),
  )
  const exported = situation.people.filter(({ id }) => !isNoted.has(id as SituationContact['personId']))
  const contacts = [...said, ...exported.flatMap((person) => invitationOf(person) ?? [])]
  const contactsWith = groupBy(contacts, ({ personId }) => personId)
  const people = new Map(situation.people.map((person) => [person.id, person]))
  const invited = new Set(contacts.flatMap(({ move, personId }) => (move === 'invite' && personId ? [personId] : [])))
  for (const id of invited) {
    const acceptance = acceptanceOf(people.get(id), contactsWith.get(id) ?? [])
    if (acceptance) contactsWith.get(id)?.push(acceptance)
  }
  return {
    interviews: groupBy(situation.interviews, ({ opportunityId }) => opportunityId),
    gists: new Map(situation.debriefs.map((gist) => [gist.interviewId, gist])),
    people,
    decisions: new Map(situation.decisions.map((decision) => [decision.moveId, decision])),
    contactsHere: groupBy(contacts, ({ opportunityId }) => opportunityId),
    contactsWith,
  }
}
