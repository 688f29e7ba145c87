import { opportunity, outcomes } from '@standout/core/opportunities'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { takeStep } from './take-step.ts'

export const answerOpportunity = defineAction({
  name: 'opportunities.answer',
  says: 'Note the answer: an offer with its deadline, a no, withdrawn, gone silent, in reserve',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    id: idOf('opportunity'),
    answer: z.enum(['offer', ...outcomes]),
    on: z.iso.date().optional(),
    offerDeadline: z.iso.date().nullable().optional(),
  }),
  output: opportunity,
  run: (context, { id, answer, on, offerDeadline }) => takeStep(context, { id, step: answer, on, offerDeadline }),
})
