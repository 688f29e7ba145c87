import { debriefContent } from '@standout/core/debriefs'
import { interview } from '@standout/core/interviews'
import { opportunity, outcomes } from '@standout/core/opportunities'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { takeStep } from '../opportunities/take-step.ts'
import { saveDebrief } from './save-debrief.ts'
import { pastInterview, startPast } from './start-past.ts'

export const recallDebrief = defineAction({
  name: 'debriefs.recall',
  says: 'Enter a past interview whose end you know; it weighs less, because hindsight colours it',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    past: pastInterview,
    answer: z.enum(['offer', 'next-round', ...outcomes]),
    answeredOn: z.iso.date().optional(),
    content: debriefContent.optional(),
  }),
  output: z.object({ interview, opportunity }),
  async run(context, { past, answer, answeredOn, content }) {
    const started = await startPast(context, past, true)
    if (content)
      await saveDebrief(context, { interviewId: started.interview.id, content, version: 0, key: context.newId('debrief') })
    const id = started.opportunityId
    const step = answer === 'next-round' ? (past.round === 'screen' ? 'interview' : 'final') : answer
    await takeStep(context, { id, step, on: answeredOn })
    return { interview: await context.interviews.get(started.interview.id), opportunity: await context.opportunities.get(id) }
  },
})
