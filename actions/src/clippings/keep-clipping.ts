import { clipping, clippingFields } from '@standout/core/messages'
import { type Context, defineAction } from '../action.ts'

export const keepClipping = defineAction({
  name: 'clippings.keep',
  says: 'Keep an article or an event, to give to someone whom it may interest',
  kind: 'change',
  may: 'candidate',
  input: clippingFields.partial().required({ title: true }),
  output: clipping,
  async run(context, given) {
    await refuseUnknown(context, given)
    const { clippings, newId, now } = context
    const empty = { url: null, note: '', kind: 'article' as const, on: null, personId: null, opportunityId: null }
    return clippings.add({ ...empty, ...given, id: newId('clipping'), keptAt: now, messageId: null })
  },
})

type Named = { personId?: `per_${string}` | null | undefined; opportunityId?: `opp_${string}` | null | undefined }

export async function refuseUnknown({ people, opportunities }: Context, { personId, opportunityId }: Named) {
  if (personId) await people.get(personId)
  if (opportunityId) await opportunities.get(opportunityId)
}
