import { debrief } from '@standout/core/debriefs'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const finishDebrief = defineAction({
  name: 'debriefs.finish',
  says: 'That is all for tonight',
  kind: 'change',
  may: 'candidate',
  input: z.object({ interviewId: idOf('interview') }),
  output: debrief,
  async run({ debriefs, now }, { interviewId }) {
    const written = await debriefs.findOfInterview(interviewId)
    if (!written) throw new Problem('debriefs.not_found', 'Nothing was written down for this interview yet.')
    const done = { ...written, finishedAt: now }
    await debriefs.save(done)
    return done
  },
})
