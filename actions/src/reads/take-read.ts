import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherOwn } from '../odds/gather-own.ts'
import { shownRead, showRead } from './show-read.ts'

export const takeRead = defineAction({
  name: 'reads.take',
  says: 'Where you stand at one role: a range, its reasons, what is not known; kept as it was shown',
  kind: 'change',
  may: 'candidate',
  input: z.object({ opportunityId: idOf('opportunity') }),
  output: z.object({ shown: shownRead.nullable(), opportunity: shownRead.shape.opportunity }),
  async run(context, { opportunityId }) {
    const of = await context.opportunities.get(opportunityId)
    const { posting, ...opportunity } = of
    return { shown: (await showRead(context, of, await gatherOwn(context))) ?? null, opportunity }
  },
})
