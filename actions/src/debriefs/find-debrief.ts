import { debrief, interpretation } from '@standout/core/debriefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { describeInterviews, interviewShown } from '../interviews/describe-interviews.ts'

export const findDebrief = defineAction({
  name: 'debriefs.find',
  says: 'What was written down after one interview',
  kind: 'look',
  may: 'candidate',
  input: z.object({ interviewId: idOf('interview') }),
  output: z.object({ interview: interviewShown, debrief: debrief.nullable(), interpretations: z.array(interpretation) }),
  async run(repos, { interviewId }) {
    const [shown] = await describeInterviews(repos, [await repos.interviews.get(interviewId)])
    const written = (await repos.debriefs.findOfInterview(interviewId)) ?? null
    return { interview: shown!, debrief: written, interpretations: written ? await repos.interpretations.listOf(written.id) : [] }
  },
})
