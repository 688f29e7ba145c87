import { opportunity, stages } from '@standout/core/opportunities'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { takeStep } from './take-step.ts'

export const advanceOpportunity = defineAction({
  name: 'opportunities.advance',
  says: 'Note that a role reached a stage, on a day',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('opportunity'), stage: z.enum(stages), on: z.iso.date().optional() }),
  output: opportunity,
  run: (context, { id, stage, on }) => takeStep(context, { id, step: stage, on }),
})
