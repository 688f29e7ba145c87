import { brief } from '@standout/core/briefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const { id, title, revision, updatedAt, opportunityId } = brief.shape

export const listBriefs = defineAction({
  name: 'briefs.list',
  says: 'The work briefs there are, the latest first',
  kind: 'look',
  may: 'candidate',
  input: z.object({ opportunityId: idOf('opportunity').optional() }),
  output: z.array(z.object({ id, title, revision, updatedAt, opportunityId, company: z.string() })),
  async run({ briefs, opportunities }, asked) {
    const all = await briefs.glance(asked)
    const names = await opportunities.names([...new Set(all.map((one) => one.opportunityId))])
    return all.map((one) => ({ ...one, company: names.get(one.opportunityId)?.company ?? '' }))
  },
})
