import type { EmployerTrait } from '../opportunities/index.ts'
import { below } from './logit.ts'
import type { StageClock } from './own-clock.ts'
import { findStretch, startClock } from './silence.ts'
import { sayWait } from './words.ts'

/** Where one wait lies among the waits for a yes and for a no. */
export type PlacedWait = {
  workingDays: number
  /** The share of yeses that have come by now, and of the noes that are ever said. */
  yesBy: number
  noBy: number
  /** Whose waits these are: the published start, mixed with my own of any stage, or mostly my own of this one. */
  whose: 'start' | 'both' | 'own'
  answers: number
  says: string
}

const someOwn = 1
/** From here on my own waits weigh more than the start. */
const mostlyOwn = 8

/** Calms when it should, widens toward letting go when it is long, and is never a verdict. */
export function placeWait(
  workingDays: number,
  clock: StageClock = { ...startClock, answers: 0, others: 0 },
  { ahead = false, employer }: { ahead?: boolean; employer?: readonly EmployerTrait[] | null } = {},
): PlacedWait {
  const stretch = findStretch(employer ?? [])
  const share = (middle: number) =>
    workingDays <= 0 ? 0 : Math.round(100 * below(Math.log(workingDays / (middle * stretch)) / startClock.spread)) / 100
  const [yesBy, noBy] = [share(clock.yes), share(clock.no)]
  const whose = clock.answers >= mostlyOwn ? 'own' : clock.answers + clock.others >= someOwn ? 'both' : 'start'
  return { workingDays, yesBy, noBy, whose, answers: clock.answers, says: sayWait({ workingDays, yesBy, ahead }) }
}
