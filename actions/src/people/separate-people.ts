import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const separatePeople = defineAction({
  name: 'people.separate',
  says: 'These two are different people; do not offer to merge them again',
  kind: 'change',
  may: 'candidate',
  input: z.object({ one: idOf('person'), other: idOf('person') }),
  output: z.object({ separated: z.boolean() }),
  async run({ people, separations, now }, { one, other }) {
    await people.get(one)
    await people.get(other)
    await separations.add({ oneId: one, otherId: other, at: now })
    return { separated: true }
  },
})
