import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removeMessage = defineAction({
  name: 'messages.remove',
  says: 'Delete a message with its versions; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('message') }),
  output: z.object({ removed: z.boolean() }),
  async run({ messages }, { id }) {
    await messages.get(id)
    await messages.remove(id)
    return { removed: true }
  },
})
