import type { ImportId } from '@standout/core'
import type { Session } from '../repos/session.ts'
import { type Entry, isRowEntry, type Journal, type RowEntry } from './journal.ts'

export interface Named {
  action: string
  label?: string | null | undefined
}

type ChangeId = `chg_${string}`

/** A page saves a debrief, a message, a brief or the marks of a room while someone types; saves this close together are one step back. */
const typingMs = 10 * 60_000

const typed = new Set(['debriefs', 'messages', 'briefs', 'kits'])

const onlyTyping = (entries: Entry[]): RowEntry | undefined => {
  const [entry] = entries
  return entries.length === 1 && entry && isRowEntry(entry) && typed.has(entry.table) && entry.before && entry.after
    ? entry
    : undefined
}

/** Takes the save before this one out of the journal and lets this one begin where that one began. */
async function joinTyping({ db, at }: Session, { action }: Named, entries: Entry[]): Promise<Entry[]> {
  const entry = onlyTyping(entries)
  if (!entry?.before?.by) return entries
  const id = entry.before.by as ChangeId
  const row = await db.selectFrom('changes').select(['action', 'at', 'entries']).where('id', '=', id).executeTakeFirst()
  const earlier = row && onlyTyping(JSON.parse(row.entries as unknown as string))
  if (!row || !earlier || row.action !== action || earlier.id !== entry.id || earlier.table !== entry.table) return entries
  if (Date.parse(at) - Date.parse(row.at) > typingMs) return entries
  await db.deleteFrom('changes').where('id', '=', id).execute()
  return [{ ...entry, before: earlier.before }]
}

/** Writes what a change did into the journal; a change that did nothing has no id. */
export async function keepJournal(session: Session, journal: Journal, named: Named): Promise<ChangeId | null> {
  if (!journal.written()) return null
  const { id, undoes, importId, entries } = journal.contents()
  const kept = undoes ? entries : await joinTyping(session, named, entries)
  await session.db
    .insertInto('changes')
    .values({
      id,
      action: named.action,
      label: named.label ?? null,
      at: new Date(session.at).toISOString(),
      import_id: importId as ImportId | null,
      undoes,
      entries: JSON.stringify(kept) as never,
    } as never)
    .execute()
  return id
}
