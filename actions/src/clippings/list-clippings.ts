import { clipping } from '@standout/core/messages'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const listClippings = defineAction({
  name: 'clippings.list',
  says: 'What was kept to give away, the latest first',
  kind: 'look',
  may: 'candidate',
  input: z.object({ personId: idOf('person').optional(), opportunityId: idOf('opportunity').optional() }),
  output: z.object({ clippings: z.array(clipping) }),
  run: async ({ clippings }, filter) => ({ clippings: await clippings.list(filter) }),
})
