import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherFeedback, pieceShown } from './gather-feedback.ts'

export const listFeedback = defineAction({
  name: 'feedback.list',
  says: 'What they told you, word for word, with the asks that we read in it',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ pieces: z.array(pieceShown) }),
  run: async (repos) => ({ pieces: await gatherFeedback(repos) }),
})
