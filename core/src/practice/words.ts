import { months } from '../shared/index.ts'

const monthOf = (day: string) => months[Number(day.slice(5, 7)) - 1]

export const words = {
  time: (minutes: number) => (minutes < 90 ? `${minutes} minutes` : `${Math.round(minutes / 30) / 2} hours`),
  months: (from: string, to: string) =>
    from.slice(0, 7) === to.slice(0, 7)
      ? `${monthOf(to)} ${to.slice(0, 4)}`
      : `${monthOf(from)}${from.slice(0, 4) === to.slice(0, 4) ? '' : ` ${from.slice(0, 4)}`} to ${monthOf(to)} ${to.slice(0, 4)}`,
  line: (thing: string, time: string, when: string) => `${thing}: ${time} of practice (${when})`,
  practised: (time: string, when: string) => `${time} of practice, ${when}`,
  among: (did: readonly string[]) => `, among them ${did.join('; ')}`,
  see: (proof: readonly string[]) => ` (${proof.join(', ')})`,
  blank: '[[what came of it: a number, a before and after, who used it]]',
  numberBlank: '[[how many, how much, and what it was before]]',
  blankFor: (ask: string) => `[[what you did with “${ask}”, where, and what came of it]]`,
  noPractice: (thing: string) => `${thing}: [[what you did, where, and what came of it]]`,
}
