import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { removeGrowth } from './sample/add-growth.ts'

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
  const { imports, opportunities, people, events, now } = context
  const samples = (await imports.list()).filter(({ kind, status }) => kind === 'sample' && status === 'applied')
  let removed = 0
  for (const { id } of samples) {
    removed += await removeRows(opportunities, await opportunities.list({}), id)
    await removeRows(events, await events.list(), id)
    await removeRows(people, await people.keys(), id)
    await removeGrowth(context)
    await imports.change(id, { status: 'undone', at: now })
  }
  return removed
}

type Row = { id: string; importId: string | null }

/** Those that came with this import. */
async function removeRows(
  repo: { remove: (id: string) => Promise<void> },
  rows: readonly Row[],
  importId: string,
): Promise<number> {
  const theirs = rows.filter((one) => one.importId === importId)
  for (const { id } of theirs) await repo.remove(id)
  return theirs.length
}
