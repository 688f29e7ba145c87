import { dateToDay } from '../shared/index.ts'
import { type Evidence, rungOfSign, type Sign } from './evidence.ts'
import { type Rung, rungs, type Tie } from './tie.ts'

/** One rung with all that speaks for it, the latest first; `on` is the day on which it was reached. */
export interface Step {
  rung: Rung
  on: string | null
  evidence: Evidence[]
}

/** How someone stands to me. `rung` is null for somebody with whom there was nothing yet. */
export interface Standing {
  rung: Rung | null
  /** A hand said so, whatever the evidence says. */
  byHand: boolean
  /** What the evidence alone says. */
  shown: Rung | null
  steps: Step[]
  /** Days on which we talked or met. */
  conversations: number
  lastConversation: string | null
  /** The last exchange of any kind; being connected is none. */
  lastExchange: string | null
}

const place = (rung: Rung | null) => (rung ? rungs.indexOf(rung) : -1)
export const isAtLeast = (rung: Rung | null, least: Rung) => place(rung) >= place(least)

const latestFirst = (one: Evidence, other: Evidence) =>
  other.on.localeCompare(one.on) || one.sign.localeCompare(other.sign) || (one.from ?? '').localeCompare(other.from ?? '')

const firstDay = (evidence: readonly Evidence[], sign?: Sign) =>
  evidence
    .filter((one) => !sign || one.sign === sign)
    .map(({ on }) => on)
    .sort()[0] ?? null

/** Helped each other: one direction alone is half of it (S2.9). */
function reachedOn(rung: Rung, evidence: readonly Evidence[]): string | null {
  if (rung !== 'helped') return firstDay(evidence)
  const [theirs, mine] = [firstDay(evidence, 'they-helped'), firstDay(evidence, 'i-helped')]
  return theirs && mine ? ([theirs, mine].sort()[1] ?? null) : null
}

const isTalk = ({ sign }: Evidence) => rungOfSign[sign] === 'talked' || rungOfSign[sign] === 'met'
const isExchange = ({ sign }: Evidence) => rungOfSign[sign] !== 'connected'

/** S2.1, S4.4: the highest rung that the evidence reaches; what a hand said wins. */
export function climbLadder(evidence: readonly Evidence[], said: Pick<Tie, 'rung'> | null = null): Standing {
  const sorted = evidence.toSorted(latestFirst)
  const steps = rungs.map((rung) => {
    const some = sorted.filter(({ sign }) => rungOfSign[sign] === rung)
    return { rung, on: reachedOn(rung, some), evidence: some }
  })
  const shown = steps.findLast(({ on }) => on !== null)?.rung ?? null
  return {
    rung: said?.rung ?? shown,
    byHand: Boolean(said?.rung),
    shown,
    steps,
    conversations: new Set(sorted.filter(isTalk).map(({ on }) => on)).size,
    lastConversation: sorted.find(isTalk)?.on ?? null,
    lastExchange: sorted.find(isExchange)?.on ?? null,
  }
}

/** How long a silence is usual on each rung; ours, and generous. A mere connection has nothing to grow cold. */
export const usualDays: Record<Rung, number | null> = {
  connected: null,
  wrote: null,
  talked: 60,
  met: 90,
  helped: 120,
  champion: 120,
}
export const circleDays = 30

/** For how many days it was quiet, once that is longer than usual for the rung; null while all is well. */
export function countColdDays(
  { rung, lastExchange }: Pick<Standing, 'rung' | 'lastExchange'>,
  { today, inCircle }: { today: string; inCircle: boolean },
): number | null {
  const usual = inCircle ? circleDays : rung && usualDays[rung]
  if (!usual || !lastExchange) return null
  const days = dateToDay(today) - dateToDay(lastExchange)
  return days > usual ? days : null
}
