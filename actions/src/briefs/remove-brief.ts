import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removeBrief = defineAction({
  name: 'briefs.remove',
  says: 'Delete a work brief; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('brief') }),
  output: z.object({ removed: z.boolean() }),
  async run({ briefs }, { id }) {
    await briefs.remove(id)
    return { removed: true }
  },
})
