import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { letGo } from '../files/let-go.ts'
import { isTake } from '../videos/keep-take.ts'

export const removeMessage = defineAction({
  name: 'messages.remove',
  says: 'Delete a message with its versions; can be undone, but for a recording that only this message still had',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('message') }),
  output: z.object({ removed: z.boolean() }),
  async run(context, { id }) {
    const { attachments } = await context.messages.get(id)
    await context.messages.remove(id)
    // Documents stay, so that undo brings back a whole message; of a recording no copy stays that nobody can find.
    await letGo(
      context,
      attachments.filter(({ name }) => isTake(name)).map(({ fileId }) => fileId),
    )
    return { removed: true }
  },
})
