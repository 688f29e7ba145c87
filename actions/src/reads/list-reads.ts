import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherOwn } from '../odds/gather-own.ts'
import { shownRead, showRead } from './show-read.ts'

export const listReads = defineAction({
  name: 'reads.list',
  says: 'Where you stand at every open role that you had an interview for',
  kind: 'change',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ reads: z.array(shownRead) }),
  async run(context) {
    // An offer is an answer: nothing is left to wonder about.
    const open = (await context.opportunities.list({ open: true })).filter(({ stage }) => stage !== 'offer')
    const own = await gatherOwn(context)
    const reads = []
    for (const one of open) {
      const shown = await showRead(context, one, own)
      if (shown) reads.push(shown)
    }
    return { reads }
  },
})
