import { type EventsPlan, type EventsRead, planEvents } from '@standout/core/events'
import type { Context } from '../action.ts'

type Needs = Pick<Context, 'candidates' | 'events' | 'interviews' | 'newId' | 'now'>
type Given = { read: EventsRead; file: string; importId: `imp_${string}` }

/** What these gatherings would add and change here; writes nothing. */
export async function weighEvents(
  repos: Needs,
  { read, file, importId }: Given,
): Promise<EventsPlan & { summary: ReturnType<typeof toSummary> }> {
  const { candidates, events, interviews, newId, now } = repos
  const { zone, currency } = await candidates.get()
  const uids = new Set((await interviews.list({})).flatMap(({ uid }) => uid ?? []))
  const plan = planEvents(
    read,
    { existing: await events.list(), interviewUids: uids },
    { zone, currency, now, newId: () => newId('event'), importId },
  )
  return { ...plan, summary: toSummary(plan, file) }
}

const count = (of: number): Record<string, number> => (of > 0 ? { events: of } : {})
const toSummary = ({ add, change, same, skipped }: EventsPlan, file: string) => ({
  file,
  kind: 'events',
  added: count(add.length),
  changed: count(change.length),
  same: count(same),
  skipped,
})

/** Writes them as one import, so that one undo takes them back; nothing new leaves no line in the history. */
export async function bringEvents(
  context: Context<unknown>,
  { read, file, hash }: { read: EventsRead; file: string; hash: string },
) {
  const importId = context.newId('import')
  const { add, change, summary } = await weighEvents(context, { read, file, importId })
  if (add.length + change.length === 0) return { ...summary, id: null }
  await context.imports.add({ ...summary, id: importId, status: 'applied', hash, at: context.now })
  for (const one of add) await context.events.add(one)
  for (const { id, changes } of change) await context.events.change(id, changes)
  return { ...summary, id: importId }
}
