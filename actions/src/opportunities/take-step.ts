import { advanceStage, type Outcome, type Stage } from '@standout/core/opportunities'
import type { OpportunityId } from '@standout/core/shared'
import type { Context } from '../action.ts'
import { today } from '../today.ts'

type Step = {
  id: OpportunityId
  step: Stage | Outcome | 'reopened'
  on?: string | undefined
  offerDeadline?: string | null | undefined
}

/** Moves an opportunity on and writes the dated line of its history. */
export async function takeStep(
  { opportunities, stages, candidates, now, newId }: Context,
  { id, step, on, offerDeadline }: Step,
) {
  const before = await opportunities.get(id)
  const changes = advanceStage(before, step)
  await opportunities.change(id, { ...changes, ...(offerDeadline === undefined ? {} : { offerDeadline }), updatedAt: now })
  await stages.add({ id: newId('stage'), opportunityId: id, step, on: on ?? (await today(candidates, now)), at: now })
  return opportunities.get(id)
}
