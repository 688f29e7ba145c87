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
    const talks = new Map<string, { last: string | null; next: string | null }>()
    for (const { opportunityId, startsAt, status } of await interviews.list({})) {
      if (status === 'cancelled') continue
      const of = talks.get(opportunityId) ?? { last: null, next: null }
      if (startsAt <= now) of.last = of.last && of.last > startsAt ? of.last : startsAt
      else of.next = of.next && of.next < startsAt ? of.next : startsAt
      talks.set(opportunityId, of)
    }
    const found = await opportunities.list(filter)
    return {
      opportunities: found.map(({ posting, ...rest }) => ({
        ...rest,
        lastInterviewAt: talks.get(rest.id)?.last ?? null,
        nextInterviewAt: talks.get(rest.id)?.next ?? null,
      })),
    }
  },
})
