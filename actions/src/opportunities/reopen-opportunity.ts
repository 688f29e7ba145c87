import { opportunity } from '@standout/core/opportunities'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { takeStep } from './take-step.ts'

export const reopenOpportunity = defineAction({
  name: 'opportunities.reopen',
  says: 'They came back: open an ended role again',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('opportunity'), on: z.iso.date().optional() }),
  output: opportunity,
  run: (context, { id, on }) => takeStep(context, { id, step: 'reopened', on }),
})
