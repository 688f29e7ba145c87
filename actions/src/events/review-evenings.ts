import { reviewEvenings as review } from '@standout/core/events'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const brought = z.object({
  evenings: z.number().int(),
  talks: z.number().int(),
  cents: z.number().int(),
  hours: z.number(),
  centsEach: z.number().int().nullable(),
})

export const reviewEvenings = defineAction({
  name: 'events.review',
  says: 'What going out has brought so far: real conversations, what each came to, and whether people were as expected',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: brought.extend({
    small: brought,
    large: brought,
    known: z.number().int(),
    knownMet: z.number().int(),
    better: z.number().int(),
    asExpected: z.number().int(),
    other: z.number().int(),
  }),
  run: async ({ events }) => review(await events.list()),
})
