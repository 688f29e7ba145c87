import { dayToDate } from '../../shared/index.ts'
import { type Clock, hourMs, morning } from '../clock.ts'
import type { Case } from '../gather-cases.ts'
import type { SituationIndex } from '../index-situation.ts'
import { type Finding, finding } from '../rule.ts'
import type { Situation } from '../situation.ts'
import { says } from '../words.ts'

/** Fewer things than this in a week are no sign of an obsession. */
const fewActions = 4
const tooMuch = 0.7
const week = 7 * 24 * hourMs

export interface WeekShare {
  actions: number
  /** The opportunity that got the most, and its part of all. */
  most: { id: string; company: string; share: number } | null
}

/** S0.5: how the last seven days went, counted in things sent. */
export function weighWeek(cases: readonly Case[], now: number): WeekShare {
  let actions = 0
  let most: { of: Case; count: number } | null = null
  // Read as text first, a day early for the sake of offsets: a long search has thousands of old contacts.
  const since = new Date(now - week - 24 * hourMs).toISOString()
  for (const of of cases) {
    const count = of.contacts.filter(
      ({ direction, opportunityId, at }) =>
        at > since && direction === 'out' && opportunityId === of.opportunity.id && isWithin(Date.parse(at), now),
    ).length
    actions += count
    if (of.isOpen && count > (most?.count ?? 0)) most = { of, count }
  }
  if (!most) return { actions, most: null }
  const { id, company } = most.of.opportunity
  return { actions, most: { id, company, share: most.count / actions } }
}

const isWithin = (at: number, now: number) => at <= now && at > now - week

const inWords = (share: number) => (share > 0.99 ? 'All' : share > 0.85 ? 'Nearly all' : 'Most')

export interface Search {
  evenings: NonNullable<Situation['evenings']>
  contactsWith: SituationIndex['contactsWith']
  cases: readonly Case[]
  clock: Clock
  /** True when something is due today, or may go to someone at once. */
  isBusy: boolean
  otherThan(id: string | null): string | null
}

/** S0.5: one opportunity takes over, or everything open rests with others. Once a week, so that it stays kind. */
export function elsewhere({ cases, clock, isBusy, otherThan }: Search): Finding[] {
  const open = cases.filter(({ isOpen }) => isOpen)
  const occasion = dayToDate(clock.mondayOf(clock.today))
  const dueAt = clock.at(clock.addWorkingDays(clock.today, 0), morning)
  const { actions, most } = weighWeek(cases, clock.now)
  if (most && actions >= fewActions && most.share > tooMuch) {
    return [finding({ occasion, dueAt, because: says.elsewhereBalance(most.company, inWords(most.share), otherThan(most.id)) })]
  }
  const isWaiting = ({ ahead, opportunity }: Case) => ahead.length === 0 && opportunity.stage !== 'offer'
  if (cases.length === 0 || isBusy || !open.every(isWaiting)) return []
  const found = open.find(({ opportunity }) => opportunity.stage === 'found')
  if (found) return [finding({ occasion, dueAt, because: says.elsewhereFound(found.opportunity.company) })]
  return [
    finding({
      occasion,
      dueAt,
      because: open.length === 1 ? says.elsewhereOne(open[0]!.opportunity.company) : says.elsewhereAll,
    }),
  ]
}

/** An empty search starts with one line. */
export const firstStep = ({ cases, clock }: Search): Finding[] =>
  cases.length > 0 ? [] : [finding({ occasion: 'start', dueAt: clock.at(clock.today, 0), because: says.firstStep })]
