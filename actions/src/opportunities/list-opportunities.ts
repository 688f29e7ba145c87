import { opportunity } from '@standout/core/opportunities'
import { instant } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const listed = opportunity
  .omit({ posting: true })
  .extend({ lastInterviewAt: instant.nullable(), nextInterviewAt: instant.nullable() })

export const listOpportunities = defineAction({
  name: 'opportunities.list',
  says: 'The search: every role, open ones first, with search by words',
  kind: 'look',
  may: 'candidate',
  input: z.object({ open: z.boolean().optional(), words: z.string().max(200).optional() }),
  output: z.object({ opportunities: z.array(listed) }),
  async run({ opportunities, interviews, now }, filter) {
    const talks = await interviews.around(now)
    const found = await opportunities.glance(filter)
    return {
      opportunities: found.map((one) => ({
        ...one,
        lastInterviewAt: talks.get(one.id)?.last ?? null,
        nextInterviewAt: talks.get(one.id)?.next ?? null,
      })),
    }
  },
})
