import { brief, reviseBrief } from '@standout/core/briefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherFacts } from './gather-facts.ts'

export const reviseBriefs = defineAction({
  name: 'briefs.revise',
  says: 'Bring what was noted since into a work brief as its next draft; your own words stay as they are',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('brief') }),
  output: z.object({ brief, revised: z.boolean() }),
  async run(context, { id }) {
    const { briefs, opportunities } = context
    const before = await briefs.get(id)
    const { facts, personId } = await gatherFacts(context, await opportunities.get(before.opportunityId))
    const revision = reviseBrief(before, facts)
    if (!revision) return { brief: before, revised: false }
    const changes = { ...revision, personId: before.personId ?? personId, version: before.version + 1 }
    return { brief: await briefs.change(id, changes), revised: true }
  },
})
