import { debrief, debriefContent } from '@standout/core/debriefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { saveDebrief } from './save-debrief.ts'

export const writeDebrief = defineAction({
  name: 'debriefs.write',
  says: 'Save a debrief while it is being written; the same save sent twice counts once',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    interviewId: idOf('interview'),
    content: debriefContent,
    /** The version that this save builds on; 0 for the first. */
    version: z.number().int().min(0),
    /** The same for every try of one save. */
    key: z.string().min(8).max(100),
    /** Set to say "that is all for tonight". */
    finished: z.boolean().optional(),
  }),
  output: z.object({ debrief, repeated: z.boolean() }),
  run: (context, save) => saveDebrief(context, save),
})
