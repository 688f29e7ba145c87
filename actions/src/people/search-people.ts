import { personSummary } from '@standout/core/people'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const searchPeople = defineAction({
  name: 'people.search',
  says: 'Find people by name, company or position',
  kind: 'look',
  may: 'candidate',
  input: z.object({
    words: z.string().max(200).default(''),
    limit: z.number().int().min(1).max(200).default(50),
    offset: z.number().int().min(0).default(0),
  }),
  output: z.object({ people: z.array(personSummary), total: z.number().int() }),
  run: ({ people }, input) => people.search(input),
})
