import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'

export const clearSample = defineAction({
  name: 'records.clear',
  says: 'Take the fictional search away',
  kind: 'change',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ removed: z.number().int() }),
  async run(context) {
    return { removed: await removeSample(context) }
  },
})

/** Everything that came with the sample or was hung on it since. */
export async function removeSample(context: Context): Promise<number> {
  const { imports, opportunities, people, now } = context
  const samples = (await imports.list()).filter(({ kind, status }) => kind === 'sample' && status === 'applied')
  let removed = 0
  for (const { id } of samples) {
    for (const one of await opportunities.list({}))
      if (one.importId === id) {
        await opportunities.remove(one.id)
        removed++
      }
    for (const one of await people.keys()) if (one.importId === id) await people.remove(one.id)
    await imports.change(id, { status: 'undone', at: now })
  }
  return removed
}
