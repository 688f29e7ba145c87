import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const removeOpportunity = defineAction({
  name: 'opportunities.remove',
  says: 'Delete a role with its interviews and debriefs; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('opportunity') }),
  output: z.object({ removed: z.boolean() }),
  async run({ opportunities }, { id }) {
    await opportunities.remove(id)
    return { removed: true }
  },
})
