import { MOST_NEEDS, need, needWords } from '@standout/core/circle'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { today } from '../today.ts'

const needId = idOf('need')

export const addNeed = defineAction({
  name: 'circle.need',
  says: 'Write down one thing that you need now; three at most, so that people can help',
  kind: 'change',
  may: 'candidate',
  input: z.object({ words: needWords }),
  output: need,
  async run({ needs, newId, now }, { words }) {
    if ((await needs.list({ open: true })).length >= MOST_NEEDS)
      throw new Problem(
        'circle.three_needs',
        'Three needs are as many as other people can keep in mind. Close one of them first, or let it go.',
      )
    return needs.add({ id: newId('need'), words, metOn: null, createdAt: now, updatedAt: now })
  },
})

export const closeNeed = defineAction({
  name: 'circle.met',
  says: 'This need is met, or it is open again after all',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: needId, met: z.boolean().default(true) }),
  output: need,
  async run({ needs, candidates, now }, { id, met }) {
    await needs.get(id)
    if (!met && (await needs.list({ open: true })).filter((one) => one.id !== id).length >= MOST_NEEDS)
      throw new Problem('circle.three_needs', 'Three needs are open already. Close one of them first.')
    return needs.change(id, { metOn: met ? await today(candidates, now) : null })
  },
})

export const dropNeed = defineAction({
  name: 'circle.drop',
  says: 'Let a need go, with whom you chose to ask',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: needId }),
  output: z.object({ removed: z.boolean() }),
  async run({ needs }, { id }) {
    await needs.get(id)
    await needs.remove(id)
    return { removed: true }
  },
})
