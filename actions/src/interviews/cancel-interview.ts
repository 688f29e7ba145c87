import { interview } from '@standout/core/interviews'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const cancelInterview = defineAction({
  name: 'interviews.cancel',
  says: 'Note that an interview will not take place',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('interview') }),
  output: interview,
  async run({ interviews, now }, { id }) {
    await interviews.get(id)
    await interviews.change(id, { status: 'cancelled', updatedAt: now })
    return interviews.get(id)
  },
})
