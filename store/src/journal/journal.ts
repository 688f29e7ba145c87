/** A row as one change found or left it, and the change that had written it. */
export interface Image {
  row: Record<string, unknown>
  by: string | null
}

/** One row: `before` null is an addition, `after` null a removal. */
export interface RowEntry {
  table: string
  id: string
  before: Image | null
  after: Image | null
}

/** Many people added at once by one import: the rows themselves say which (`by`), so the journal stays small. */
export interface BulkEntry {
  table: 'people' | 'facts'
  bulk: string | null
  by: string
  count: number
}

/** The other direction: a bulk that was taken back, kept so that it can come again. */
export interface BulkRemoval {
  table: 'people' | 'facts'
  removed: Image[]
}

export type Entry = RowEntry | BulkEntry | BulkRemoval

export const isRowEntry = (entry: Entry): entry is RowEntry => 'id' in entry

/** Collects what one change writes; a row that is written twice keeps its first `before` and its last `after`. */
export function createJournal(newChangeId: () => `chg_${string}`) {
  const entries = new Map<string, Entry>()
  let id: `chg_${string}` | undefined
  let undoes: `chg_${string}` | null = null
  let importId: string | null = null
  return {
    changeId: () => (id ??= newChangeId()),
    record(entry: RowEntry) {
      const key = `${entry.table} ${entry.id}`
      const earlier = entries.get(key)
      const merged = earlier && isRowEntry(earlier) ? { ...entry, before: earlier.before } : entry
      if (merged.before === null && merged.after === null) entries.delete(key)
      else entries.set(key, merged)
      if (entry.table === 'imports' && importId === null) importId = entry.id
    },
    recordBulk(entry: BulkEntry | BulkRemoval) {
      entries.set(`bulk ${entries.size}`, entry)
    },
    noteUndo(changeId: `chg_${string}`) {
      undoes = changeId
    },
    written: () => entries.size > 0,
    contents: () => ({ id: id ?? newChangeId(), undoes, importId, entries: [...entries.values()] }),
  }
}
export type Journal = ReturnType<typeof createJournal>
