import { countBudget } from '../../contacts/index.ts'
import { type Clock, morning } from '../clock.ts'
import type { Case, Talk } from '../gather-cases.ts'
import { finding, type Look, type MoveRule } from '../rule.ts'
import { sayDay, says, waits } from '../words.ts'
import { isQuiet } from './is-quiet.ts'

const standOutDays = 7
const valueItemDays = 14
const checkInMonths = 3
const checkInOpenDays = 60

interface Gifts {
  talk: Talk
  /** Gifts to the one who decides since the latest talk. */
  given: number
  namesValueItem: boolean
  left: number
  last: number | null
  next: number | null
}

function countGifts(of: Case, talk: Talk, clock: Clock): Gifts {
  const personId = of.room[0]?.id ?? null
  const since = of.contacts.filter(
    (one) =>
      one.type === 'gift' &&
      one.direction === 'out' &&
      Date.parse(one.at) >= talk.startsAt &&
      (one.personId === null || personId === null || one.personId === personId) &&
      (one.opportunityId === null || one.opportunityId === of.opportunity.id),
  )
  const { gifts, asks } = countBudget(
    of.contacts,
    { personId, opportunityId: of.opportunity.id, asksFrom: 0, stageSince: of.stageSince, closedOn: of.closedOn },
    clock,
  )
  // When asking is spent, nothing more goes to this person.
  return {
    talk,
    given: since.length,
    namesValueItem: since.some(({ move }) => move === 'value-item'),
    ...gifts,
    left: asks.left > 0 ? gifts.left : 0,
  }
}

const standOutIsDone = ({ of, isSettled }: Look, gifts: Gifts) =>
  gifts.given > 0 || isSettled('stand-out', of.room[0] ?? null, gifts.talk.interview.id)

/** At 9 on the first working day of the user from this day of silence on, or when the last gift has had its week. */
function timeGift({ of, clock }: Look, gifts: Gifts, days: number) {
  const opens = clock.addWorkingDays((of.quietSince ?? 0) + days, 0)
  const day = Math.max(opens, gifts.next ?? 0)
  const waiting = gifts.last !== null && day > opens && clock.now < clock.at(day, morning)
  return {
    dueAt: clock.at(day, morning),
    opens,
    blockedBy: waiting && gifts.last !== null ? waits.gave(sayDay(gifts.last), sayDay(day)) : null,
  }
}

/** A week of silence: something that only this person could give, even if a promise is weeks off. */
export const standOut: MoveRule = {
  move: 'stand-out',
  basis: 'S0.1',
  find(look) {
    const { of, clock } = look
    const talk = of.held.at(-1)
    if (!talk || !isQuiet(of, clock)) return []
    const gifts = countGifts(of, talk, clock)
    if (gifts.left === 0 || gifts.given > 0) return []
    const { dueAt, blockedBy } = timeGift(look, gifts, standOutDays)
    const person = of.room[0] ?? null
    const because = says.standOut(of.opportunity.company, person?.name ?? null)
    return [finding({ person, interviewId: talk.interview.id, occasion: talk.interview.id, dueAt, because, blockedBy })]
  },
}

/** Two weeks: something of interest, so that it reads as networking. */
export const valueItem: MoveRule = {
  move: 'value-item',
  basis: 'S3.8',
  find(look) {
    const { of, clock } = look
    const talk = of.held.at(-1)
    if (!talk || !isQuiet(of, clock)) return []
    const gifts = countGifts(of, talk, clock)
    if (gifts.left === 0 || gifts.namesValueItem || gifts.given > 1) return []
    const { dueAt, opens, blockedBy } = timeGift(look, gifts, valueItemDays)
    const first = standOutIsDone(look, gifts)
    if (!first && clock.now < clock.at(opens, morning)) return []
    const person = of.room[0] ?? null
    const because = says.valueItem(of.opportunity.company, person?.name ?? null)
    const waits_ = first ? blockedBy : waits.oneGift
    return [finding({ person, interviewId: talk.interview.id, occasion: talk.interview.id, dueAt, because, blockedBy: waits_ })]
  },
}

/** Three months after a gracious close: a first choice may have fallen through. */
export const checkIn: MoveRule = {
  move: 'check-in',
  basis: 'S1.9',
  find({ of, clock }) {
    const { outcome, company } = of.opportunity
    if (of.closedOn === null || of.held.length === 0) return []
    if (outcome !== 'declined-by-them' && outcome !== 'in-reserve' && outcome !== 'gone-silent') return []
    const opens = clock.addWorkingDays(clock.addMonths(of.closedOn, checkInMonths), 0)
    if (clock.today - opens > checkInOpenDays) return []
    const person = of.room[0] ?? null
    const dueAt = clock.at(opens, morning)
    return [
      finding({
        person,
        occasion: String(of.closedOn),
        dueAt,
        because: says.checkIn(company, person?.name ?? null),
        since: dueAt,
      }),
    ]
  },
}
