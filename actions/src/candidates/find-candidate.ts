import { candidate } from '@standout/core/candidates'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const findCandidate = defineAction({
  name: 'candidates.find',
  says: 'Your own name, zone, holidays, links and signature',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: candidate,
  run: ({ candidates }) => candidates.get(),
})
