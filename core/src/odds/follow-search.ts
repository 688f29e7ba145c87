import { isOutcome, isStage, type Opportunity, type Stage, type StageStep, stages } from '../opportunities/index.ts'
import { below } from '../reads/index.ts'
import { countWorkingDays, dateToDay, type IsHoliday } from '../shared/index.ts'
import { type RateName, type RoundName, rateNames } from './find-rates.ts'
import { delayDays } from './start.ts'

/** One opportunity with its history. */
export type Track = Pick<Opportunity, 'route' | 'outcome'> & { steps: readonly Pick<StageStep, 'step' | 'on' | 'at'>[] }

/** One step of a search: who came there, who went on, and why the others are not losses. */
export type Tally = {
  reached: number
  passed: number
  lost: number
  waiting: number
  /** Left by oneself: no loss. */
  withdrawn: number
  /** Not now: neither a loss nor a step on. */
  reserve: number
  /** How much of a loss the silence of those still waiting amounts to: the share of yeses that would have come by now. */
  unheard: number
}
export type Wait = { at: 'applied' | RoundName; days: number; ended: 'yes' | 'no' | 'open' }
export type Followed = { tallies: Record<RateName, Tally>; revived: number; waits: Wait[] }
export type FollowOptions = { today: string; isHoliday: IsHoliday }

const empty = (): Tally => ({ reached: 0, passed: 0, lost: 0, waiting: 0, withdrawn: 0, reserve: 0, unheard: 0 })
const order = (stage: Stage) => stages.indexOf(stage)
type From = Wait['at']
const froms: readonly From[] = ['applied', 'screen', 'interview', 'final']

/** My own search, step by step: losses where they fell, own withdrawals apart, what is open as not yet known (S1.2, S1.14). */
export function followSearch(tracks: readonly Track[], options: FollowOptions): Followed {
  const tallies = Object.fromEntries(rateNames.map((name) => [name, empty()])) as Record<RateName, Tally>
  const waits: Wait[] = []
  let revived = 0
  for (const track of tracks) {
    const path = walkPath(track)
    if (path.revived) revived++
    for (const from of froms) {
      const tally = tallies[from === 'applied' ? (track.route ?? 'cold') : from]
      addStep({ tally, waits, from, path, track }, options)
    }
  }
  return { tallies, revived, waits }
}

type Path = { reachedOn: Map<Stage, string>; furthest: Stage; first: Stage; endedOn: string | null; revived: boolean }

function walkPath({ steps, outcome }: Track): Path {
  const sorted = [...steps].sort((a, b) => a.on.localeCompare(b.on) || Date.parse(a.at) - Date.parse(b.at))
  const reachedOn = new Map<Stage, string>()
  for (const { step, on } of sorted) {
    const stage = step === 'accepted' ? 'offer' : step
    if (isStage(stage) && !reachedOn.has(stage)) reachedOn.set(stage, on)
  }
  const met = [...reachedOn.keys()].sort((a, b) => order(a) - order(b))
  const ends = sorted.map(({ step }) => isOutcome(step))
  return {
    reachedOn,
    first: met[0] ?? 'found',
    furthest: met.at(-1) ?? 'found',
    endedOn: outcome === null ? null : (sorted.findLast(({ step }) => isOutcome(step))?.on ?? null),
    // An end is a temporary decision (S1.14).
    revived: ends.some((end, at) => end && at < ends.length - 1 && !ends[at + 1]),
  }
}

type Adding = { tally: Tally; waits: Wait[]; from: From; path: Path; track: Track }

/** An application counts if it was noted as such: those that came in with their first talk would all be successes. */
function addStep({ tally, waits, from, path, track }: Adding, { today, isHoliday }: FollowOptions) {
  const noted = path.reachedOn.get(from)
  const at = order(from)
  if (from === 'applied' ? !noted : order(path.first) > at) return
  if (order(path.furthest) < at) return
  tally.reached++
  const daysTo = (on: string | undefined | null) =>
    noted && on ? countWorkingDays(dateToDay(noted), dateToDay(on), isHoliday) : undefined
  const note = (days: number | undefined, ended: Wait['ended']) => {
    if (days !== undefined && days > 0) waits.push({ at: from, days, ended })
  }
  if (order(path.furthest) > at) {
    tally.passed++
    note(
      daysTo(
        stages
          .slice(at + 1)
          .map((stage) => path.reachedOn.get(stage))
          .find(Boolean),
      ),
      'yes',
    )
    return
  }
  const { outcome } = track
  if (outcome === 'declined-by-them') {
    tally.lost++
    note(daysTo(path.endedOn), 'no')
  } else if (outcome === 'gone-silent') {
    tally.lost++
    note(daysTo(path.endedOn), 'open')
  } else if (outcome === 'withdrawn' || outcome === 'declined-by-me') tally.withdrawn++
  else if (outcome === 'in-reserve') tally.reserve++
  else {
    tally.waiting++
    const days = daysTo(today) ?? 0
    tally.unheard += shareHeard(from, days)
    note(days, 'open')
  }
}

/** The share of yeses that have come after so many working days. */
export const shareHeard = (from: From, days: number) =>
  days <= 0 ? 0 : below(Math.log(days / (from === 'applied' ? delayDays.answer : delayDays.round)) / delayDays.spread)

/** The counts that a forecast goes by: a long wait counts as part of a loss, what was left by oneself not at all. */
export const countTallies = (tallies: Followed['tallies']) =>
  Object.fromEntries(
    rateNames.map((name) => {
      const { passed, lost, unheard } = tallies[name]
      return [name, { reached: passed + lost + unheard, passed }]
    }),
  ) as Record<RateName, { reached: number; passed: number }>
