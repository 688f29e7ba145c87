import { opportunity, opportunityFields } from '@standout/core/opportunities'
import { idOf } from '@standout/core/shared'
import { defineAction } from '../action.ts'

export const editOpportunity = defineAction({
  name: 'opportunities.edit',
  says: 'Change what is kept of a role',
  kind: 'change',
  may: 'candidate',
  input: opportunityFields
    .partial()
    .extend({ id: idOf('opportunity'), offerDeadline: opportunity.shape.offerDeadline.optional() }),
  output: opportunity,
  async run({ opportunities, now }, { id, ...changes }) {
    await opportunities.get(id)
    await opportunities.change(id, { ...changes, updatedAt: now })
    return opportunities.get(id)
  },
})
