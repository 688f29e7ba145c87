import type { Limits, Outing } from './outing.ts'

/** One event as whole numbers, so that sums are exact. The times are those widened by the way there and back. */
export type Option = { id: string; value: number; money: number; time: number; from: number; to: number }
/** Which options together bring the most under both limits, no two at once? Sorted by start. */
export type Programme = {
  options: Option[]
  money: number
  time: number
  /** What a value of 1 is in conversations. */
  unit: number
}

const micro = 1_000_000
const hourMs = 3_600_000
const bonus = { none: 100, one: 120, both: 144 }

/** Exact to a millionth: a sum of cents in binary fractions would be a hair off its limit. */
const toMicro = (amount: number): number => Math.round(amount * micro)

const microOf = ({ cost }: Outing): number =>
  toMicro(cost.transport) + toMicro(cost.entry) + toMicro(cost.drinks) + toMicro(cost.food)

const spanOf = ({ startsAt, endsAt, travelMinutes }: Outing): { from: number; to: number; time: number } => {
  const half = Math.round(travelMinutes * 30_000)
  return { from: startsAt - half, to: endsAt + half, time: endsAt - startsAt + 2 * half }
}

const worthOf = ({ expectedConversations, small, innerCircle }: Outing): number =>
  toMicro(expectedConversations) * (small && innerCircle ? bonus.both : small || innerCircle ? bonus.one : bonus.none)

const divisorOf = (one: number, other: number): number => {
  let [a, b] = [one, other]
  while (b > 0) [a, b] = [b, a % b]
  return a
}
/** Small whole numbers are kinder to a solver, and change nothing. */
const commonOf = (amounts: readonly number[]): number => amounts.reduce(divisorOf, 0) || 1

/** Everything that could be chosen at all; what brings nothing or is over a limit by itself stays out. */
export function makeProgramme(outings: readonly Outing[], limits: Limits): Programme {
  const [mostMoney, mostTime] = [toMicro(limits.money), Math.round(limits.hours * hourMs)]
  const possible = outings
    .map((outing) => ({ id: outing.id, value: worthOf(outing), money: microOf(outing), ...spanOf(outing) }))
    .filter(({ value, money, time }) => value > 0 && money <= mostMoney && time <= mostTime)
    .sort((one, other) => one.from - other.from || one.to - other.to || (one.id < other.id ? -1 : 1))
  const value = commonOf(possible.map((option) => option.value))
  const money = commonOf(possible.map((option) => option.money))
  const time = commonOf(possible.map((option) => option.time))
  return {
    options: possible.map((option) => ({
      ...option,
      value: option.value / value,
      money: option.money / money,
      time: option.time / time,
    })),
    money: Math.floor(mostMoney / money),
    time: Math.floor(mostTime / time),
    unit: value / (micro * bonus.none),
  }
}

/** What an event, or several together, come to: exact sums, then fractions. */
export function sumUp(outings: readonly Outing[]): { spend: number; hours: number; conversations: number; counts: number } {
  const sum = (of: (outing: Outing) => number) => outings.reduce((total, outing) => total + of(outing), 0)
  return {
    spend: sum(microOf) / micro,
    hours: sum((outing) => spanOf(outing).time) / hourMs,
    conversations: sum(({ expectedConversations }) => toMicro(expectedConversations)) / micro,
    counts: sum(worthOf) / (micro * bonus.none),
  }
}

/** Whether both cannot be gone to, the way there and back counted in. */
export function overlap(one: Outing, other: Outing): boolean {
  const [these, those] = [spanOf(one), spanOf(other)]
  return these.from < those.to && those.from < these.to
}
