import type { IsHoliday } from '../shared/index.ts'
import { type Clock, createClock } from './clock.ts'
import { type Case, gatherCases, type Named } from './gather-cases.ts'
import type { SituationIndex } from './index-situation.ts'
import { isDone } from './is-done.ts'
import type { Decision, Move, MoveName } from './move.ts'
import { moveTypeOf } from './move-types.ts'
import { type Finding, type Look, moveId } from './rule.ts'
import { caseRules, searchRules } from './rules/all.ts'
import type { Search } from './rules/search.ts'
import type { Situation } from './situation.ts'

const dayMs = 86_400_000
/** More than this about one opportunity is a burden, not a help; the rest comes up as these are done. */
const handful = 7
/** A date at the end of the calendar plus two working days is no instant that anyone can read. */
const lastMoment = Date.UTC(9999, 11, 31)

const byTurn = (a: Ranked, b: Ranked) =>
  Number(a.move.blockedBy !== null) - Number(b.move.blockedBy !== null) ||
  a.dueAt - b.dueAt ||
  a.turn - b.turn ||
  (a.move.id < b.move.id ? -1 : 1)

/** `turn` is the place of its rule in the list. */
interface Ranked {
  move: Move
  dueAt: number
  turn: number
}

export function isHidden(decision: Decision | undefined, now: number): boolean {
  if (!decision) return false
  if (decision.decision !== 'not-now') return true
  return now < (decision.until === null ? Date.parse(decision.at) + dayMs : Date.parse(decision.until))
}

function toRanked(found: Finding, of: { move: MoveName; basis: string; turn: number; opportunity: Named | null }): Ranked {
  const { move, basis, turn, opportunity } = of
  const id = moveId(move, {
    opportunityId: opportunity?.id ?? null,
    personId: found.person?.id ?? null,
    occasion: found.occasion,
  })
  const { person, interviewId, dueAt, because, blockedBy } = found
  const type = moveTypeOf[move]
  return {
    turn,
    dueAt,
    move: {
      id,
      move,
      type,
      opportunity,
      person,
      interviewId,
      dueAt: new Date(Math.min(dueAt, lastMoment)).toISOString(),
      because,
      basis,
      blockedBy,
    },
  }
}

function rankCase(of: Case, around: { clock: Clock; index: SituationIndex; otherThan: Search['otherThan'] }): Ranked[] {
  const { clock, index, otherThan } = around
  const opportunity = of.name
  const hidden = (id: string) => isHidden(index.decisions.get(id), clock.now)
  const isLogged = (id: string) => of.contacts.some((contact) => contact.moveId === id)
  const look: Look = {
    of,
    clock,
    people: index.people,
    other: otherThan(opportunity.id),
    isSettled: (move, person, occasion) =>
      hidden(moveId(move, { opportunityId: opportunity.id, personId: person?.id ?? null, occasion })),
  }
  const ranked: Ranked[] = []
  for (const [turn, rule] of caseRules.entries()) {
    for (const found of rule.find(look)) {
      if (isDone(found, rule, of)) continue
      const one = toRanked(found, { move: rule.move, basis: rule.basis, turn, opportunity })
      if (!hidden(one.move.id) && !isLogged(one.move.id)) ranked.push(one)
    }
  }
  return ranked.sort(byTurn).slice(0, handful)
}

/** The furthest open opportunity first, so that an hour elsewhere goes where it counts. */
function chooseOther(cases: readonly Case[]): Search['otherThan'] {
  const order = ['offer', 'final', 'interview', 'screen', 'applied', 'found']
  const furthest = cases
    .filter(({ isOpen }) => isOpen)
    .sort((a, b) => order.indexOf(a.opportunity.stage) - order.indexOf(b.opportunity.stage))
    .slice(0, 2)
  return (id) => furthest.find(({ opportunity }) => opportunity.id !== id)?.opportunity.company ?? null
}

/** What to do next, derived from what is stored and from the clock: due first, blocked last. */
export function rankMoves(situation: Situation, at: { now: string; isHoliday: IsHoliday; zone?: string }): Move[] {
  const clock = createClock({ zone: situation.candidate.zone, ...at })
  const { cases, index } = gatherCases(situation, clock)
  const otherThan = chooseOther(cases)
  const ranked = cases.flatMap((of) => rankCase(of, { clock, index, otherThan }))
  const isBusy = ranked.some(({ move, dueAt }) => !move.blockedBy && (dueAt < clock.endOfToday || move.type === 'action'))
  for (const { move, basis, find } of searchRules) {
    const found = find({
      cases,
      clock,
      isBusy,
      otherThan,
      evenings: situation.evenings ?? [],
      contactsWith: index.contactsWith,
    }).map((one) => toRanked(one, { move, basis, turn: caseRules.length, opportunity: null }))
    ranked.push(...found.filter((one) => !isHidden(index.decisions.get(one.move.id), clock.now)))
  }
  return ranked.sort(byTurn).map(({ move }) => move)
}
