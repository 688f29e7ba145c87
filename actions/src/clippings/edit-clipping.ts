import { clipping, clippingFields } from '@standout/core/messages'
import { idOf } from '@standout/core/shared'
import { defineAction } from '../action.ts'
import { refuseUnknown } from './keep-clipping.ts'

export const editClipping = defineAction({
  name: 'clippings.edit',
  says: 'Correct what was kept to give away',
  kind: 'change',
  may: 'candidate',
  input: clippingFields.partial().extend({ id: idOf('clipping') }),
  output: clipping,
  async run(context, { id, ...changes }) {
    await refuseUnknown(context, changes)
    return context.clippings.change(id, changes)
  },
})
