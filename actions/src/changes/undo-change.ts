import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const undoChange = defineAction({
  name: 'changes.undo',
  says: 'Take back one change, unless something was changed since',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('change') }),
  output: z.object({ undone: z.boolean() }),
  async run({ changes }, { id }) {
    await changes.undo(id)
    return { undone: true }
  },
})
