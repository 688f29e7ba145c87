import { draftMessages, proposal } from '@standout/core/messages'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherOccasion } from './gather-occasion.ts'
import { createJudge } from './judge-draft.ts'

export const proposeMessages = defineAction({
  name: 'messages.propose',
  says: 'Ways to write one message, made of what happened; the one least like the others comes first',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('message') }),
  output: z.array(proposal),
  async run(repos, { id }) {
    const { occasion, given } = await gatherOccasion(repos, await repos.messages.get(id))
    return draftMessages(occasion, createJudge(given))
  },
})
