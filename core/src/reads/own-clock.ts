import { below } from './logit.ts'
import { startClock } from './silence.ts'

/** How long an answer took, in working days; `open` is one that had not come by then. */
export type Waited = { days: number; ended: 'yes' | 'no' | 'open' }
/** Working days at the middle, to a yes and to a no, and how many own answers stand behind them. */
export type Clock = { yes: number; no: number; answers: number }

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

/** My own waits, those that still last included (EM on right-censored lognormal waits), pulled toward the published start. */
export function learnClock(waits: readonly Waited[]): Clock {
  const start = { yes: Math.log(startClock.yes), no: Math.log(startClock.no) }
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
