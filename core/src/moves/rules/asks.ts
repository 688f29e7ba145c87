import { type Allowance, countBudget } from '../../contacts/index.ts'
import { dayToDate } from '../../shared/index.ts'
import { type Clock, morning } from '../clock.ts'
import type { Case } from '../gather-cases.ts'
import { finding, type MoveRule } from '../rule.ts'
import { sayDay, says, waits } from '../words.ts'
import { isQuiet, isSilentForGood, lastQuietDay } from './is-quiet.ts'

const afterPromise = 2
const withoutPromise = 10
/** S3.13: a committee, a parent abroad or the public sector needs a week more. */
const slower = 5
const setAsideOpenDays = 30

interface Patience {
  /** The first day on which asking is fair. */
  from: number
  workingDays: number
}

/** Two working days after the day that they named; otherwise long enough for whoever decides. */
export function beginAsking(of: Case, clock: Clock): Patience {
  if (of.promise) return { from: clock.addWorkingDays(of.promise.day, afterPromise), workingDays: afterPromise }
  const traits = [...of.opportunity.employer, ...of.held.flatMap(({ gist }) => gist?.employer ?? [])]
  const slow = traits.some((trait) => trait === 'committee' || trait === 'parent-abroad' || trait === 'public')
  const workingDays = slow ? withoutPromise + slower : withoutPromise
  return { from: clock.addWorkingDays(of.quietSince ?? clock.today, workingDays), workingDays }
}

function countAsks(of: Case, patience: Patience, clock: Clock): Allowance {
  const budgetOf = {
    personId: of.asked?.id ?? null,
    opportunityId: of.opportunity.id,
    asksFrom: patience.from,
    stageSince: of.stageSince,
    closedOn: of.closedOn,
  }
  return countBudget(of.contacts, budgetOf, clock).asks
}

function sayAsk(of: Case, patience: Patience, asks: Allowance): string {
  const { company } = of.opportunity
  const name = of.asked?.name ?? null
  if (asks.sent > 0 && asks.last !== null) return says.askAgain(name, sayDay(asks.last))
  if (!of.promise) return says.askWithoutPromise(name, company, patience.workingDays)
  const words = of.promise.onlyIfYes ? says.askAfterOnlyIfYes : says.askAfterPromise
  return words(name, company, sayDay(of.promise.day))
}

function sayWait(of: Case, asks: Allowance, { day, from }: { day: number; from: number }): string {
  if (asks.last !== null && day > from) return waits.asked(sayDay(asks.last), sayDay(day))
  return of.promise ? waits.promised(sayDay(of.promise.day), sayDay(day)) : waits.early(sayDay(day))
}

/** Two questions at most, a working week apart, and none before its day. */
export const askForNews: MoveRule = {
  move: 'ask-for-news',
  basis: 'S0.2',
  find({ of, clock }) {
    if (!isQuiet(of, clock)) return []
    const patience = beginAsking(of, clock)
    const asks = countAsks(of, patience, clock)
    if (asks.next === null) return []
    const day = clock.addWorkingDays(asks.next, 0)
    const dueAt = clock.at(day, morning)
    return [
      finding({
        person: of.asked,
        interviewId: of.held.at(-1)?.interview.id ?? null,
        occasion: `${dayToDate(of.quietSince ?? day)}.${of.opportunity.stage}.${asks.sent + 1}`,
        dueAt,
        because: sayAsk(of, patience, asks),
        blockedBy: clock.now < dueAt ? sayWait(of, asks, { day, from: patience.from }) : null,
      }),
    ]
  },
}

/** When asking is spent, or the silence has lasted too long: not "wait", but where else to go. */
export const nothingMore: MoveRule = {
  move: 'nothing-more',
  basis: 'S0.2',
  find({ of, clock, other }) {
    const { company } = of.opportunity
    if (isSilentForGood(of, clock)) {
      const day = lastQuietDay(of)
      if (clock.today - day > setAsideOpenDays) return []
      const dueAt = clock.at(clock.addWorkingDays(day, 1), morning)
      return [finding({ person: of.asked, occasion: `${dayToDate(day)}.rest`, dueAt, because: says.setAside(company, other) })]
    }
    if (!isQuiet(of, clock)) return []
    const asks = countAsks(of, beginAsking(of, clock), clock)
    if (asks.left > 0 || asks.last === null) return []
    const dueAt = clock.at(clock.addWorkingDays(asks.last, 1), morning)
    const because = says.nothingMore(of.asked?.name ?? null, other)
    return [finding({ person: of.asked, occasion: dayToDate(asks.last), dueAt, because })]
  },
}
