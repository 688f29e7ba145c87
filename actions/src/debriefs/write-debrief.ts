import {
  debrief,
  debriefContent,
  debriefPerson,
  debriefTalk,
  emptyDebriefPerson,
  emptyDebriefTalk,
} from '@standout/core/debriefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { saveDebrief } from './save-debrief.ts'

const nobody = { personId: null, name: '', with: null, decides: null } as const
/** What is left out was not written down: the same as empty. */
const looseContent = z.object({
  gut: debriefContent.shape.gut.default(null),
  talk: debriefTalk
    .partial()
    .transform((talk) => ({ ...emptyDebriefTalk(), ...talk }) as z.infer<typeof debriefTalk>)
    .prefault({}),
  people: z
    .array(
      debriefPerson.partial().transform((seen) => ({ ...emptyDebriefPerson(nobody), ...seen }) as z.infer<typeof debriefPerson>),
    )
    .max(20)
    .default([]),
})

export const writeDebrief = defineAction({
  name: 'debriefs.write',
  says: 'Save a debrief while it is being written; the same save sent twice counts once',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    interviewId: idOf('interview'),
    content: looseContent,
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
