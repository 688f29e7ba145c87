import { idOf, type OpportunityId } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { removeInterviewRows } from '../interviews/remove-interview.ts'

export const removeOpportunity = defineAction({
  name: 'opportunities.remove',
  says: 'Delete a role with its interviews and debriefs; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('opportunity') }),
  output: z.object({ removed: z.boolean() }),
  async run(context, { id }) {
    await context.opportunities.get(id)
    await removeOpportunityRows(context, id)
    return { removed: true }
  },
})

/** The role and all that hangs on it. */
export async function removeOpportunityRows(context: Context, id: OpportunityId) {
  for (const one of await context.interviews.list({ opportunityId: id })) await removeInterviewRows(context, one.id)
  for (const one of await context.contacts.list({ opportunityId: id })) await context.contacts.remove(one.id)
  for (const one of await context.stages.listOf(id)) await context.stages.remove(one.id)
  await context.opportunities.remove(id)
}
