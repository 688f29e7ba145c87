import type { Contact } from './contact.ts'

export const MOST_ASKS = 2
export const MOST_GIFTS = 3
export const WORKING_DAYS_BETWEEN = 5

/** What the budget needs of a calendar: the user's local day (as in `dateToDay`) of an instant, and working days after a day. */
export interface BudgetCalendar {
  dayOf(instant: string): number
  addWorkingDays(day: number, days: number): number
}

/** Whose budget it is, and from when it counts; all days are local. */
export interface BudgetOf {
  personId: string | null
  opportunityId: string
  /** No ask before this day: the promised date + 2 working days, or long enough without a promise. */
  asksFrom: number
  /** The day on which this stage began; asks before it belong to another stage. */
  stageSince: number | null
  /** The day of the no. It ends asking, and is an answer to every gift before it. */
  closedOn: number | null
}

/** `next` is the first day on which one more may go; null when none is left, and for a first gift. */
export interface Allowance {
  sent: number
  left: number
  last: number | null
  next: number | null
}

export interface Budget {
  asks: Allowance
  gifts: Allowance
}

type Touch = Pick<Contact, 'personId' | 'opportunityId' | 'direction' | 'type' | 'at'>
type Sent = { type: Contact['type']; at: number; day: number; here: boolean }

const later = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))
const lastDay = (sent: Sent[]) => sent.reduce<number | null>((last, { day }) => later(last, day), null)

/** What was sent to this person, or to nobody by name here, and the moment of the last answer. */
function sortTouches(contacts: readonly Touch[], of: BudgetOf, calendar: BudgetCalendar) {
  let answeredAt = Number.NEGATIVE_INFINITY
  const sent: Sent[] = []
  for (const touch of contacts) {
    const here = touch.opportunityId === null || touch.opportunityId === of.opportunityId
    if (touch.personId === null ? !here : touch.personId !== of.personId) continue
    const at = Date.parse(touch.at)
    if (touch.direction === 'out') sent.push({ type: touch.type, at, day: calendar.dayOf(touch.at), here })
    else if (here) answeredAt = Math.max(answeredAt, at)
  }
  return { sent, answeredAt }
}

/** How many asks and gifts are still good manners towards one interviewer (S0.2, S0.15), and from which day. */
export function countBudget(contacts: readonly Touch[], of: BudgetOf, calendar: BudgetCalendar): Budget {
  const { sent, answeredAt } = sortTouches(contacts, of, calendar)
  const open = sent.filter(({ at, here }) => here && at > answeredAt)
  const asks = open.filter(({ type, day }) => type === 'ask' && (of.stageSince === null || day >= of.stageSince)).length
  const gifts = open.filter(({ type, day }) => type === 'gift' && (of.closedOn === null || day > of.closedOn)).length
  // A message of unknown kind may have been an ask: it keeps the distance, and does not use the budget up.
  const lastAsk = lastDay(sent.filter(({ type }) => type === 'ask' || type === null))
  const lastGift = lastDay(sent.filter(({ type }) => type === 'gift'))
  const spaced = (last: number | null) => (last === null ? null : calendar.addWorkingDays(last, WORKING_DAYS_BETWEEN))
  const asksLeft = of.closedOn === null ? Math.max(0, MOST_ASKS - asks) : 0
  const giftsLeft = Math.max(0, MOST_GIFTS - gifts)
  return {
    asks: { sent: asks, left: asksLeft, last: lastAsk, next: asksLeft > 0 ? later(of.asksFrom, spaced(lastAsk)) : null },
    gifts: { sent: gifts, left: giftsLeft, last: lastGift, next: giftsLeft > 0 ? spaced(lastGift) : null },
  }
}
