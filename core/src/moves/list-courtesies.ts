import type { IsHoliday } from '../shared/index.ts'
import { type Clock, createClock } from './clock.ts'
import { type Case, gatherCases, listRoom, type Named } from './gather-cases.ts'
import type { SituationIndex } from './index-situation.ts'
import { carriesOut, findDoing } from './is-done.ts'
import type { Decision, MoveName } from './move.ts'
import { isHidden } from './rank-moves.ts'
import { type Finding, type Look, type MoveRule, moveId } from './rule.ts'
import { graciousThanks, invite, thankForAccepting, thankYou } from './rules/four-actions.ts'
import type { Situation, SituationContact } from './situation.ts'

/** The four actions of S4.5, in the order in which they come. */
export const courtesyRules: readonly MoveRule[] = [thankYou, graciousThanks, invite, thankForAccepting]
export const courtesyNames = ['thank-you', 'gracious-thanks', 'invite', 'thank-for-accepting'] as const

/** `past`: its moment went by, and that is all right. `left`: a hand said never. */
export const courtesyStates = ['done', 'open', 'not-yet', 'past', 'left'] as const

/** Where one of the four stands with one person. */
export interface Courtesy {
  move: (typeof courtesyNames)[number]
  state: (typeof courtesyStates)[number]
  /** The instant at which it was done. */
  at: string | null
  /** How it is known: the log, a tick, or an export of connections. */
  evidence: 'logged' | 'ticked' | 'export' | null
  /** The move that is open for it. */
  moveId: string | null
}

/** The four towards one interviewer in one search for a role. */
export interface Courtesies {
  opportunity: Named
  person: Named
  four: Courtesy[]
  /** The day on which an invitation was accepted: that is an answer. */
  acceptedAt: string | null
}

interface Around {
  of: Case
  clock: Clock
  index: SituationIndex
}

const isWith = (person: Named) => (contact: SituationContact) => contact.personId === person.id

/** From when on something counts for this one of the four; null while its time has not come. */
function countsFrom(move: MoveName, person: Named, { of, clock }: Around): number | null {
  const first = of.held.find(({ interview }) => interview.attendees.some(({ personId }) => personId === person.id))
  if (!first) return null
  if (move === 'thank-you') return first.startsAt
  if (move === 'gracious-thanks') return of.closedOn === null ? null : clock.at(of.closedOn, 0)
  if (move === 'invite') return Number.NEGATIVE_INFINITY
  const accepted = findAcceptance(person, of)
  return accepted ? Date.parse(accepted.at) : null
}

const findAcceptance = (person: Named, { contacts }: Case) =>
  contacts.findLast((one) => isWith(person)(one) && one.move === 'invite' && one.direction === 'in')

const evidenceOf = ({ moveId: id }: SituationContact, index: SituationIndex): Courtesy['evidence'] =>
  id !== null && index.decisions.get(id)?.decision === 'done' ? 'ticked' : 'logged'

function describeDone(rule: MoveRule, person: Named, around: Around): Pick<Courtesy, 'at' | 'evidence'> | undefined {
  const { of, index } = around
  const since = countsFrom(rule.move, person, around)
  if (since === null) return undefined
  const doing =
    rule.move === 'invite'
      ? of.contacts.find((one) => isWith(person)(one) && one.direction === 'out' && carriesOut(rule)(one))
      : findDoing({ since, person }, rule, of)
  const known = index.people.get(person.id)
  const said = known?.invitedOn ?? known?.connectedOn
  // An invitation that nobody logged, or a connection from before: the export tells of it.
  if (rule.move === 'invite' && said && (!doing || doing.at === `${known?.invitedOn}T12:00:00Z`))
    return { at: `${said}T12:00:00Z`, evidence: 'export' }
  return doing && { at: doing.at, evidence: evidenceOf(doing, index) }
}

const wanted = (decision: Decision | undefined) => decision?.decision === 'never'

/** Not yet while its occasion may still come; past once it went by. */
function restingState(rule: MoveRule, person: Named, { of, clock, index }: Around): Courtesy['state'] {
  const hasMet = of.met.some(({ id }) => id === person.id)
  if (!hasMet) return 'not-yet'
  if (rule.move === 'thank-you') return 'past'
  if (rule.move === 'gracious-thanks') return of.closedOn === null ? 'not-yet' : 'past'
  if (rule.move === 'thank-for-accepting') return findAcceptance(person, of) ? 'past' : 'not-yet'
  return of.isOpen && !index.people.get(person.id)?.connectedOn && clock.today - (of.held.at(-1)?.endDay ?? 0) <= 30
    ? 'not-yet'
    : 'past'
}

function describeOne(rule: MoveRule, person: Named, around: Around): Courtesy {
  const { of, clock, index } = around
  const move = rule.move as Courtesy['move']
  const idOf = ({ occasion }: Finding) => moveId(rule.move, { opportunityId: of.name.id, personId: person.id, occasion })
  const done = describeDone(rule, person, around)
  if (done) return { move, state: 'done', ...done, moveId: null }
  const look: Look = {
    of,
    clock,
    people: index.people,
    other: null,
    isSettled: (name, who, occasion) =>
      isHidden(index.decisions.get(moveId(name, { opportunityId: of.name.id, personId: who?.id ?? null, occasion })), clock.now),
  }
  const [found] = rule.find(look).filter((one) => one.person?.id === person.id)
  const id = found && idOf(found)
  if (id && wanted(index.decisions.get(id))) return { move, state: 'left', at: null, evidence: null, moveId: id }
  if (id) return { move, state: 'open', at: null, evidence: null, moveId: id }
  return { move, state: restingState(rule, person, around), at: null, evidence: null, moveId: null }
}

/** The four actions towards everyone met, or about to be met, newest talks first; `of` narrows to one person or role. */
export function listCourtesies(
  situation: Situation,
  at: { now: string; isHoliday: IsHoliday },
  narrow: { personId?: string; opportunityId?: string } = {},
): Courtesies[] {
  const clock = createClock({ zone: situation.candidate.zone, ...at })
  const { cases, index } = gatherCases(situation, clock)
  const some = narrow.opportunityId ? cases.filter(({ name }) => name.id === narrow.opportunityId) : cases
  const byTime = some.toSorted((one, other) => lastStart(other) - lastStart(one))
  return byTime.flatMap((of) =>
    listRoom([...of.held, ...of.ahead], index.people)
      .filter(({ person }) => !narrow.personId || person.id === narrow.personId)
      .map(({ person }) => ({
        opportunity: of.name,
        person,
        four: courtesyRules.map((rule) => describeOne(rule, person, { of, clock, index })),
        acceptedAt: findAcceptance(person, of)?.at ?? null,
      })),
  )
}

const lastStart = ({ held, ahead }: Case) => (ahead.at(-1) ?? held.at(-1))?.startsAt ?? 0
