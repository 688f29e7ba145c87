import { idOf, instant } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { describeInterviews, interviewShown } from './describe-interviews.ts'

export const listInterviews = defineAction({
  name: 'interviews.list',
  says: 'Interviews between two moments, or of one role',
  kind: 'look',
  may: 'candidate',
  input: z.object({ from: instant.optional(), to: instant.optional(), opportunityId: idOf('opportunity').optional() }),
  output: z.object({ interviews: z.array(interviewShown) }),
  async run(repos, filter) {
    return { interviews: await describeInterviews(repos, await repos.interviews.list(filter)) }
  },
})
