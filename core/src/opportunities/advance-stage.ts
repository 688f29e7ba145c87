import type { Opportunity, Outcome, Stage, StageStep } from './opportunity.ts'
import { outcomes, stages } from './opportunity.ts'

export type Step = StageStep['step']
type Standing = Pick<Opportunity, 'stage' | 'outcome' | 'offerDeadline'>

export const isOpen = (opportunity: Pick<Opportunity, 'outcome'>) => opportunity.outcome === null
export const isStage = (step: Step): step is Stage => (stages as readonly string[]).includes(step)
export const isOutcome = (step: Step): step is Outcome => (outcomes as readonly string[]).includes(step)

/** What people call an opportunity in one breath. */
export const nameOpportunity = ({ company, role }: Pick<Opportunity, 'company' | 'role'>) =>
  role ? `${role} at ${company}` : company

/** What one step makes of an opportunity. Reaching a stage opens what had ended; `reopened` keeps the stage (S1.14). */
export function advanceStage(now: Standing, step: Step, offerDeadline: string | null = null): Standing {
  if (step === 'reopened')
    return { ...now, outcome: null, offerDeadline: now.stage === 'offer' ? (offerDeadline ?? now.offerDeadline) : null }
  if (isStage(step))
    return { stage: step, outcome: null, offerDeadline: step === 'offer' ? (offerDeadline ?? now.offerDeadline) : null }
  return { stage: step === 'accepted' ? 'offer' : now.stage, outcome: step, offerDeadline: now.offerDeadline }
}

const inOrder = (a: Pick<StageStep, 'on' | 'at'>, b: Pick<StageStep, 'on' | 'at'>) =>
  a.on === b.on ? Date.parse(a.at) - Date.parse(b.at) : a.on < b.on ? -1 : 1

/** Where an opportunity stands after its whole history, whatever order it was entered in; undefined when there is none. */
export function standAfter(
  steps: readonly Pick<StageStep, 'step' | 'on' | 'at'>[],
  offerDeadline: string | null = null,
): Standing | undefined {
  if (steps.length === 0) return undefined
  const start: Standing = { stage: 'found', outcome: null, offerDeadline }
  return [...steps].sort(inOrder).reduce((standing, { step }) => advanceStage(standing, step, offerDeadline), start)
}
