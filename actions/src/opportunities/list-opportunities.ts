import type { Interview } from '@standout/core/interviews'
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
    const talks = findTalks(await interviews.list({}), now)
    const found = await opportunities.list(filter)
    return {
      opportunities: found.map(({ posting, ...rest }) => ({
        ...rest,
        lastInterviewAt: talks.last.get(rest.id) ?? null,
        nextInterviewAt: talks.next.get(rest.id) ?? null,
      })),
    }
  },
})

/** The last talk before now and the first one after, by opportunity. */
function findTalks(interviews: Interview[], now: string) {
  const last = new Map<string, string>()
  const next = new Map<string, string>()
  const inOrder = interviews
    .filter(({ status }) => status !== 'cancelled')
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
  for (const { opportunityId, startsAt } of inOrder) {
    if (startsAt <= now) last.set(opportunityId, startsAt)
    else if (!next.has(opportunityId)) next.set(opportunityId, startsAt)
  }
  return { last, next }
}
