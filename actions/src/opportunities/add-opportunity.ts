import { opportunity, opportunityFields, stages } from '@standout/core/opportunities'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { today } from '../today.ts'

const nothing = { role: '', posting: null, route: null, employer: [], notes: null }

export const addOpportunity = defineAction({
  name: 'opportunities.add',
  says: 'Add a role that you are after',
  kind: 'change',
  may: 'candidate',
  input: opportunityFields
    .partial()
    .required({ company: true })
    .extend({ stage: z.enum(stages).default('applied'), on: z.iso.date().optional() }),
  output: opportunity,
  async run({ opportunities, stages: steps, candidates, now, newId }, { stage, on, ...given }) {
    const id = newId('opportunity')
    await opportunities.add({
      ...nothing,
      ...given,
      id,
      stage,
      outcome: null,
      offerDeadline: null,
      importId: null,
      createdAt: now,
      updatedAt: now,
    })
    await steps.add({ id: newId('stage'), opportunityId: id, step: stage, on: on ?? (await today(candidates, now)), at: now })
    return opportunities.get(id)
  },
})
