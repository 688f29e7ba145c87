import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removeEvent = defineAction({
  name: 'events.remove',
  says: 'Delete an event; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('event') }),
  output: z.object({ removed: z.boolean() }),
  async run({ events }, { id }) {
    await events.remove(id)
    return { removed: true }
  },
})
