import type { Interview, Round } from '../interviews/index.ts'
import { type Opportunity, type Stage, type StageStep, stages } from '../opportunities/index.ts'

const stageOf: Record<Round, Stage> = { screen: 'screen', first: 'interview', second: 'interview', final: 'final' }

type Talk = Pick<Interview, 'id' | 'round' | 'startsAt' | 'status'>
type Around = {
  interviews: readonly Talk[]
  steps: readonly Pick<StageStep, 'step' | 'on'>[]
  outcome: Opportunity['outcome']
}

/** Whether the round of this talk was passed, as far as that is known; what I left myself, or is in reserve, tells nothing. */
export function endOfRound(talk: Talk, { interviews, steps, outcome }: Around): 'passed' | 'lost' | null {
  if (interviews.some(({ startsAt, status }) => status !== 'cancelled' && startsAt > talk.startsAt)) return 'passed'
  const here = stages.indexOf(talk.round ? stageOf[talk.round] : 'interview')
  const on = talk.startsAt.slice(0, 10)
  const later = steps.some(
    ({ step, on: stepOn }) => step === 'accepted' || (stepOn >= on && stages.indexOf(step as Stage) > here),
  )
  if (later) return 'passed'
  return outcome === 'declined-by-them' || outcome === 'gone-silent' ? 'lost' : null
}
