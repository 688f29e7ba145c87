import { z } from 'zod'
import { defineAction } from '../action.ts'
import { describeInterviews, interviewShown } from '../interviews/describe-interviews.ts'

export const listDebriefs = defineAction({
  name: 'debriefs.list',
  says: 'Interviews that are over: those still to be debriefed, and those that were',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ waiting: z.array(interviewShown), written: z.array(interviewShown) }),
  async run(repos) {
    const over = (await repos.interviews.list({ to: repos.now })).filter(({ status }) => status !== 'cancelled')
    const shown = (await describeInterviews(repos, over)).sort((one, other) => other.startsAt.localeCompare(one.startsAt))
    return { waiting: shown.filter(({ debriefed }) => !debriefed), written: shown.filter(({ debriefed }) => debriefed) }
  },
})
