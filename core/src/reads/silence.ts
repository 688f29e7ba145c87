import type { PromiseKind } from '../debriefs/index.ts'
import type { EmployerTrait } from '../opportunities/index.ts'
import { below } from './logit.ts'

/** Working days to an answer: the middle for a yes and for a no, the spread, and the share of noes that are never said. */
export const startClock = { yes: 5, no: 10, spread: 0.9, unsaid: 0.3 }
const clock = startClock
/** After a promised date has passed. A promise to all delays both answers. */
const promised = { yes: 2, no: 4 }
/** Silence never becomes a certainty: "in reserve" is silent too (S1.14). */
const floor = -2.5
/** A vague promise counts for less than a firm one, however late it is. */
const vagueShare = 0.8

/** Who decides sets the pace (S3.13); government took over twice as long in a published count. */
const stretches: Record<EmployerTrait, number> = { small: 1, large: 1.25, committee: 1.3, 'parent-abroad': 1.4, public: 2 }
const longest = 3

export const findStretch = (employer: readonly EmployerTrait[]): number => {
  let stretch = 1
  for (const trait of new Set(employer)) stretch *= stretches[trait]
  return Math.min(longest, stretch)
}

const stillSilent = (days: number, median: number) => 1 - below(Math.log(days / median) / clock.spread)
const noIsSilent = (days: number, median: number) => clock.unsaid + (1 - clock.unsaid) * stillSilent(days, median)

export type Silence = {
  /** Working days since they were last heard. */
  days: number
  /** Working days since a promised date; undefined when there is none to wait for. */
  late: number | undefined
  promise: PromiseKind | null | undefined
  employer: readonly EmployerTrait[]
}

/** What this much silence says, on the logit scale: never above 0, and nothing until a promised date has passed. */
export function weighSilence({ days, late, promise, employer }: Silence): number {
  if (days <= 0 || (late !== undefined && late <= 0)) return 0
  const stretch = findStretch(employer)
  const usual = () => Math.log(stillSilent(days, clock.yes * stretch) / noIsSilent(days, clock.no * stretch))
  if (late === undefined) return within(usual())
  const yes = stillSilent(late, promised.yes * stretch)
  if (promise === 'only-if-yes') return within(Math.log(yes))
  const firm = Math.log(yes / noIsSilent(late, promised.no * stretch))
  return within(promise === 'vague' ? Math.max(usual(), vagueShare * firm) : firm)
}

const within = (logit: number) => Math.round(Math.min(0, Math.max(floor, logit)) * 10_000) / 10_000 + 0
