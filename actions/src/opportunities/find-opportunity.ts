import { contact } from '@standout/core/contacts'
import { opportunity, stageStep } from '@standout/core/opportunities'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { describeInterviews, interviewShown } from '../interviews/describe-interviews.ts'

export const findOpportunity = defineAction({
  name: 'opportunities.find',
  says: 'One role: its history, its interviews, its people and every contact',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('opportunity') }),
  output: z.object({ opportunity, steps: z.array(stageStep), interviews: z.array(interviewShown), contacts: z.array(contact) }),
  async run(repos, { id }) {
    return {
      opportunity: await repos.opportunities.get(id),
      steps: await repos.stages.listOf(id),
      interviews: await describeInterviews(repos, await repos.interviews.list({ opportunityId: id })),
      contacts: await repos.contacts.list({ opportunityId: id }),
    }
  },
})
