import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removePerson = defineAction({
  name: 'people.remove',
  says: 'Take someone off the list; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('person') }),
  output: z.object({ removed: z.boolean() }),
  async run({ people }, { id }) {
    await people.remove(id)
    return { removed: true }
  },
})
