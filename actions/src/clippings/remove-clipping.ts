import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removeClipping = defineAction({
  name: 'clippings.remove',
  says: 'Delete something that was kept to give away; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('clipping') }),
  output: z.object({ removed: z.boolean() }),
  async run({ clippings }, { id }) {
    await clippings.get(id)
    await clippings.remove(id)
    return { removed: true }
  },
})
