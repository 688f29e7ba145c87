import { below } from './logit.ts'
import { startClock } from './silence.ts'

/** How long an answer took, in working days; `open` is one that had not come by then. */
export type Waited = { days: number; ended: 'yes' | 'no' | 'open' }
/** Working days at the middle, to a yes and to a no, and how many own answers stand behind them. */
export type Clock = { yes: number; no: number; answers: number }
/** The clock of one stage; `others` counts the own answers at other stages, from which it starts. */
export type StageClock = Clock & { others: number }

const { spread, unsaid } = startClock
/** How sure the published start is, on the logarithm: some three answers of one's own weigh as much. */
const startDoubt = 0.5
const rounds = 30
const usualPass = 0.4

const height = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
const after = (days: number, middle: number) => Math.max(1e-9, 1 - below((Math.log(days) - middle) / spread))
/** Where the logarithm of a wait lies on average, once it has lasted so long. */
const expectAfter = (days: number, middle: number) =>
  middle + (spread * height((Math.log(days) - middle) / spread)) / after(days, middle)

/** My own waits, those that still last included (EM on right-censored lognormal waits), pulled toward where they start. */
export function learnClock(waits: readonly Waited[], from: Pick<Clock, 'yes' | 'no'> = startClock): Clock {
  const start = { yes: Math.log(from.yes), no: Math.log(from.no) }
  let [yes, no] = [start.yes, start.no]
  const prior = (spread / startDoubt) ** 2
  for (let round = 0; round < rounds; round++) {
    const sums = { yes: prior * start.yes, no: prior * start.no }
    const counts = { yes: prior, no: prior }
    for (const { days, ended } of waits) {
      if (ended !== 'open') {
        sums[ended] += Math.log(days)
        counts[ended]++
        continue
      }
      const asYes = usualPass * after(days, yes)
      const asNo = (1 - usualPass) * (1 - unsaid) * after(days, no)
      const whole = asYes + asNo + (1 - usualPass) * unsaid
      sums.yes += (asYes / whole) * expectAfter(days, yes)
      counts.yes += asYes / whole
      sums.no += (asNo / whole) * expectAfter(days, no)
      counts.no += asNo / whole
    }
    yes = sums.yes / counts.yes
    no = sums.no / counts.no
  }
  return { yes: Math.exp(yes), no: Math.exp(no), answers: waits.filter(({ ended }) => ended !== 'open').length }
}

/** A clock for each stage: it starts from the waits of all of them, and takes over as its own grow. */
export function learnClocks<Stage extends string>(
  waits: readonly (Waited & { at: string })[],
  stages: readonly Stage[],
): Record<Stage, StageClock> {
  const known = waits.filter(({ at }) => (stages as readonly string[]).includes(at))
  const of = (stage: Stage): StageClock => {
    const others = learnClock(known.filter(({ at }) => at !== stage))
    return {
      ...learnClock(
        known.filter(({ at }) => at === stage),
        others,
      ),
      others: others.answers,
    }
  }
  return Object.fromEntries(stages.map((stage) => [stage, of(stage)])) as Record<Stage, StageClock>
}
