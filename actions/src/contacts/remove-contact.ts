import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removeContact = defineAction({
  name: 'contacts.remove',
  says: 'Delete a line of the contact log; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('contact') }),
  output: z.object({ removed: z.boolean() }),
  async run({ contacts }, { id }) {
    await contacts.get(id)
    await contacts.remove(id)
    return { removed: true }
  },
})
