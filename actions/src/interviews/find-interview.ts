import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { describeInterviews, interviewShown } from './describe-interviews.ts'

export const findInterview = defineAction({
  name: 'interviews.find',
  says: 'One interview with its people',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('interview') }),
  output: z.object({ interview: interviewShown }),
  async run(repos, { id }) {
    const [shown] = await describeInterviews(repos, [await repos.interviews.get(id)])
    return { interview: shown! }
  },
})
