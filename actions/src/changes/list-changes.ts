import { idOf, instant } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const listChanges = defineAction({
  name: 'changes.list',
  says: 'What was changed lately, newest first',
  kind: 'look',
  may: 'candidate',
  input: z.object({ limit: z.number().int().min(1).max(200).default(50) }),
  output: z.object({
    changes: z.array(z.object({ id: idOf('change'), action: z.string(), at: instant, undone: z.boolean() })),
  }),
  async run({ changes }, { limit }) {
    const list = await changes.list(limit)
    return { changes: list.map(({ id, action, at, undoneBy }) => ({ id, action, at, undone: undoneBy !== null })) }
  },
})
