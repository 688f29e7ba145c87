import type { Interview, Round } from '../interviews/index.ts'
import { type Opportunity, type Stage, type StageStep, stages } from '../opportunities/index.ts'
import type { RoundName } from './start.ts'

const stageOf = { screen: 'screen', first: 'interview', second: 'interview', final: 'final' } as const satisfies Record<
  Round,
  Stage
>

/** The stage in which a talk falls; one whose round nobody noted is taken for an interview. */
export const stageOfRound = (round: Round | null): RoundName => stageOf[round ?? 'first']

type Talk = Pick<Interview, 'id' | 'round' | 'startsAt' | 'status'>
type Around = {
  interviews: readonly Talk[]
  steps: readonly Pick<StageStep, 'step' | 'on'>[]
  outcome: Opportunity['outcome']
}

/** Whether the round of this talk was passed, as far as that is known; what I left myself, or is in reserve, tells nothing. */
export function endOfRound(talk: Talk, { interviews, steps, outcome }: Around): 'passed' | 'lost' | null {
  if (interviews.some(({ startsAt, status }) => status !== 'cancelled' && startsAt > talk.startsAt)) return 'passed'
  const here = stages.indexOf(stageOfRound(talk.round))
  const on = talk.startsAt.slice(0, 10)
  const later = steps.some(
    ({ step, on: stepOn }) => step === 'accepted' || (stepOn >= on && stages.indexOf(step as Stage) > here),
  )
  if (later) return 'passed'
  return outcome === 'declined-by-them' || outcome === 'gone-silent' ? 'lost' : null
}
