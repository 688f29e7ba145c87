import { brief, draftBrief } from '@standout/core/briefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherFacts } from './gather-facts.ts'

export const openBrief = defineAction({
  name: 'briefs.open',
  says: 'The work brief of one role: the one there is, or a first draft from what was noted',
  kind: 'change',
  may: 'candidate',
  input: z.object({ opportunityId: idOf('opportunity') }),
  output: brief,
  async run({ briefs, opportunities, newId, now, ...repos }, { opportunityId }) {
    const kept = await briefs.findOfOpportunity(opportunityId)
    if (kept) return kept
    const opportunity = await opportunities.get(opportunityId)
    const { facts, personId } = await gatherFacts(repos, opportunity)
    const fixed = { status: 'draft' as const, revision: 1, version: 1, savedKey: null, createdAt: now, updatedAt: now }
    return briefs.add({ ...draftBrief(facts), ...fixed, id: newId('brief'), opportunityId, personId })
  },
})
