import { type Event, paidFor } from './event.ts'

type Past = Pick<
  Event,
  | 'small'
  | 'notedAt'
  | 'people'
  | 'paidCents'
  | 'transportCents'
  | 'entryCents'
  | 'drinksCents'
  | 'foodCents'
  | 'startsAt'
  | 'endsAt'
  | 'travelMinutes'
  | 'allDay'
>
/** What some evenings brought together; `centsEach` is what one real conversation came to. */
export type Brought = { evenings: number; talks: number; cents: number; hours: number; centsEach: number | null }
export type Review = Brought & {
  small: Brought
  large: Brought
  /** Of those who were known to come, with how many there was a talk. */
  known: number
  knownMet: number
  better: number
  asExpected: number
  other: number
}

const guestsOf = (past: readonly Past[]) => past.flatMap(({ people }) => people)
const hoursOf = ({ startsAt, endsAt, travelMinutes, allDay }: Past) =>
  (allDay ? 0 : (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000) + travelMinutes / 60

function sumUp(past: readonly Past[]): Brought {
  const talks = guestsOf(past).filter(({ talked }) => talked === true).length
  const cents = past.reduce((sum, one) => sum + paidFor(one), 0)
  const hours = past.reduce((sum, one) => sum + hoursOf(one), 0)
  return { evenings: past.length, talks, cents, hours, centsEach: talks > 0 ? Math.round(cents / talks) : null }
}

/** What going out has brought so far, and what a real conversation came to: the ground on which the next choice is made (S2.3). */
export function reviewEvenings(events: readonly Past[]): Review {
  const noted = events.filter(({ notedAt }) => notedAt !== null)
  const guests = guestsOf(noted)
  const known = guests.filter(({ expected }) => expected)
  const judged = (as: string) => guests.filter(({ talked, asExpected }) => talked === true && asExpected === as).length
  return {
    ...sumUp(noted),
    small: sumUp(noted.filter(({ small }) => small)),
    large: sumUp(noted.filter(({ small }) => !small)),
    known: known.length,
    knownMet: known.filter(({ talked }) => talked === true).length,
    better: judged('better'),
    asExpected: judged('as-expected'),
    other: judged('other'),
  }
}
