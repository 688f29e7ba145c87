import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removeInterview = defineAction({
  name: 'interviews.remove',
  says: 'Delete an interview with its debrief; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('interview') }),
  output: z.object({ removed: z.boolean() }),
  async run({ interviews }, { id }) {
    await interviews.remove(id)
    return { removed: true }
  },
})
