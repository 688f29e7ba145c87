import { Problem } from '@standout/core'
import type { Kysely } from 'kysely'
import type { AnyDatabase } from '../dialects/base.ts'
import type { Gateways } from '../repos/gateways.ts'
import type { Session } from '../repos/session.ts'
import { type Entry, type Image, isRowEntry, type RowEntry } from './journal.ts'

export interface Kept {
  table: string
  id: string
  name: string
}

export interface Undoing {
  session: Session
  gateways: Gateways
  keep: boolean
  kept: Kept[]
}

/** Which rows would be left hanging if a row of this table went away. */
const references: Record<string, [table: string, column: string][]> = {
  people: [
    ['attendees', 'person_id'],
    ['debrief_people', 'person_id'],
    ['contacts', 'person_id'],
    ['interpretations', 'person_id'],
    ['facts', 'subject'],
    ['separations', 'one_id'],
    ['separations', 'other_id'],
    ['briefs', 'person_id'],
    ['messages', 'person_id'],
    ['clippings', 'person_id'],
    ['videos', 'person_id'],
    ['ties', 'person_id'],
    ['need_helpers', 'person_id'],
    ['hinted_roles', 'person_id'],
    ['referrals', 'person_id'],
    ['referrals', 'to_person_id'],
    ['taps', 'person_id'],
    ['event_people', 'person_id'],
    ['feedback', 'person_id'],
  ],
  opportunities: [
    ['interviews', 'opportunity_id'],
    ['stage_steps', 'opportunity_id'],
    ['contacts', 'opportunity_id'],
    ['briefs', 'opportunity_id'],
    ['messages', 'opportunity_id'],
    ['clippings', 'opportunity_id'],
    ['videos', 'opportunity_id'],
    ['hinted_roles', 'opportunity_id'],
    ['referrals', 'opportunity_id'],
    ['feedback', 'opportunity_id'],
  ],
  interviews: [
    ['debriefs', 'interview_id'],
    ['briefs', 'interview_id'],
    ['messages', 'interview_id'],
    ['videos', 'interview_id'],
    ['hinted_roles', 'interview_id'],
    ['kits', 'interview_id'],
    ['feedback', 'interview_id'],
  ],
  messages: [
    ['message_versions', 'message_id'],
    ['clippings', 'message_id'],
  ],
  needs: [['need_helpers', 'need_id']],
  debriefs: [
    ['interpretations', 'debrief_id'],
    ['feedback', 'debrief_id'],
  ],
  feedback: [['asks', 'feedback_id']],
  punchlist_items: [
    ['asks', 'item_id'],
    ['practice_entries', 'item_id'],
  ],
  targets: [['target_postings', 'target_id']],
  presence_checks: [['presence_findings', 'check_id']],
}
export const referencesTo = (table: string) => references[table] ?? []

const depth = ['interviews', 'people', 'opportunities']

/** Last written first; rows that others refer to come back before them and go away after them. */
export function inOrder(entries: Entry[]): Entry[] {
  const phase = (entry: Entry) => {
    if (!isRowEntry(entry)) return 'removed' in entry ? -1 : 2
    const place = depth.indexOf(entry.table)
    if (entry.before === null) return place + 1
    return entry.after === null ? -place - 1 : 0
  }
  return [...entries].reverse().sort((one, other) => phase(one) - phase(other))
}

const same = (one: Image | null, other: Image | null) => (one === null || other === null ? one === other : one.by === other.by)

export function nameOf(image: Image | null): string {
  const row = image?.row ?? {}
  const name = row.name ?? row.company ?? row.title ?? row.subject ?? row.file
  return typeof name === 'string' && name ? name : 'something'
}

export async function isUsed({ db }: Session, table: string, id: string): Promise<boolean> {
  for (const [from, column] of referencesTo(table)) {
    const row = await (db as Kysely<AnyDatabase>)
      .selectFrom(from)
      .select('owner')
      .where(column, '=', id)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

function stays(undoing: Undoing, entry: RowEntry, image: Image | null): 0 {
  const name = nameOf(image ?? entry.after ?? entry.before)
  if (!undoing.keep) {
    throw new Problem(
      'changes.moved_on',
      `This cannot be undone any more: ${name} was changed or used since. Undo the later change first, or mend it by hand.`,
    )
  }
  undoing.kept.push({ table: entry.table, id: entry.id, name })
  return 0
}

/** What an import left behind says that it was undone; it is never as if it had not been. */
function beforeOf({ table, before, after }: RowEntry, current: Image | null): Image | null {
  if (table !== 'imports' || after === null) return before && withNewVersion(before, current)
  if (before?.row.status === 'applied') return before
  return { row: { ...after.row, status: 'undone' }, by: after.by }
}

/** Old words under a new number: whoever still has the undone version open is told, and overwrites nothing. */
function withNewVersion(before: Image, current: Image | null): Image {
  const version = current?.row.version
  return typeof version === 'number' ? { ...before, row: { ...before.row, version: version + 1 } } : before
}

export async function undoRow(undoing: Undoing, entry: RowEntry): Promise<number> {
  const gateway = undoing.gateways.of(entry.table)
  const current = await gateway.image(entry.id)
  if (!same(current, entry.after)) return stays(undoing, entry, current)
  const before = beforeOf(entry, current)
  if (before === null && (await isUsed(undoing.session, entry.table, entry.id))) return stays(undoing, entry, current)
  await gateway.put(entry.id, current, before)
  return 1
}
