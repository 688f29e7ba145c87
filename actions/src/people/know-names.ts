import { z } from 'zod'
import { defineAction } from '../action.ts'

export const knowNames = defineAction({
  name: 'people.known',
  says: 'Which of these words are names of people that you know',
  kind: 'look',
  may: 'candidate',
  input: z.object({ words: z.array(z.string().min(1).max(100)).max(200) }),
  output: z.array(z.string()),
  run: ({ people }, { words }) => people.knownNames(words),
})
