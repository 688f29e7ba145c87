import { findPairs } from '@standout/core/people'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const side = z.object({ id: idOf('person'), name: z.string(), company: z.string().nullable(), position: z.string().nullable() })

export const listPairs = defineAction({
  name: 'people.pairs',
  says: 'People who look like the same person from two sources',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ pairs: z.array(z.object({ one: side, other: side, because: z.string() })) }),
  async run({ people, separations }) {
    const keys = await people.keys()
    const apart = new Set((await separations.list()).map(({ oneId, otherId }) => `${oneId} ${otherId}`))
    const byId = new Map(keys.map((key) => [key.id, key]))
    const show = (id: string) => {
      const { name, company, position } = byId.get(id as `per_${string}`)!
      return { id: id as `per_${string}`, name, company, position }
    }
    const pairs = findPairs(keys).filter(({ one, other }) => !apart.has(`${one} ${other}`) && !apart.has(`${other} ${one}`))
    return { pairs: pairs.slice(0, 50).map(({ one, other, because }) => ({ one: show(one), other: show(other), because })) }
  },
})
