import { type ImportId, Problem } from '@standout/core'
import { type Entry, isRowEntry } from '../journal/journal.ts'
import { undoBulk, undoRemoval } from '../journal/undo-bulk.ts'
import { inOrder, type Kept, undoRow } from '../journal/undo-row.ts'
import type { Gateways } from './gateways.ts'
import { journalOf, type Session } from './session.ts'

export interface KeptChange {
  id: `chg_${string}`
  action: string
  label: string | null
  at: string
  importId: ImportId | null
  /** The change that this one took back, and the one that took this back. */
  undoes: `chg_${string}` | null
  undoneBy: `chg_${string}` | null
}

export interface Undone {
  changeId: `chg_${string}`
  rows: number
  /** What stayed because it was changed or used since; only with `keep`. */
  kept: Kept[]
}

const columns = ['changes.id', 'changes.action', 'changes.label', 'changes.at', 'changes.import_id', 'changes.undoes'] as const

export function createChangesRepo(session: Session, gateways: Gateways) {
  const { db } = session

  /** The undo that holds: one that was itself taken back does not count. */
  const select = () =>
    db.selectFrom('changes').select((eb) => [
      ...columns,
      eb
        .selectFrom('changes as later')
        .select((inner) => inner.fn.max('later.id').as('id'))
        .whereRef('later.undoes', '=', 'changes.id')
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('changes as again').select('again.id').whereRef('again.undoes', '=', 'later.id'))),
        )
        .as('undone_by'),
    ])

  type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]
  const toChange = ({ import_id, undone_by, ...row }: Row): KeptChange => ({ ...row, importId: import_id, undoneBy: undone_by })

  async function entriesOf(id: string): Promise<Entry[]> {
    const row = await db
      .selectFrom('changes')
      .select('entries')
      .where('id', '=', id as `chg_${string}`)
      .executeTakeFirst()
    if (!row) throw new Problem('changes.not_found', 'That change is no longer on record, so it cannot be undone.')
    return JSON.parse(row.entries as unknown as string)
  }

  return {
    async list(limit = 50): Promise<KeptChange[]> {
      return (await select().orderBy('changes.at', 'desc').orderBy('changes.id', 'desc').limit(limit).execute()).map(toChange)
    },
    async find(id: string): Promise<KeptChange | undefined> {
      const row = await select()
        .where('changes.id', '=', id as `chg_${string}`)
        .executeTakeFirst()
      return row && toChange(row)
    },
    /** The change that brought an import in. */
    async findOfImport(importId: string): Promise<KeptChange | undefined> {
      const row = await select()
        .where('changes.import_id', '=', importId as ImportId)
        .where('changes.undoes', 'is', null)
        .orderBy('changes.at', 'desc')
        .orderBy('changes.id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && toChange(row)
    },
    /** Puts everything back as the change found it; with `keep`, what was changed since stays as it is and is told. */
    async undo(changeId: string, { keep = false }: { keep?: boolean } = {}): Promise<Undone> {
      const journal = journalOf(session)
      const entries = await entriesOf(changeId)
      journal.noteUndo(changeId as `chg_${string}`)
      const kept: Kept[] = []
      let rows = 0
      for (const entry of inOrder(entries)) {
        if (isRowEntry(entry)) rows += await undoRow({ session, gateways, keep, kept }, entry)
        else if ('bulk' in entry) rows += await undoBulk({ session, gateways, keep, kept }, entry)
        else rows += await undoRemoval({ session, gateways, keep, kept }, entry)
      }
      return { changeId: journal.changeId(), rows, kept }
    },
  }
}
