import type { ImportId, PersonId } from '@standout/core'
import type { ImportRecord } from '@standout/core/records'
import { defineTable, instant, integer, json, type RowOf, text, textOrNull } from './column.ts'

export const imports = defineTable('imports', ['id'], {
  id: text<ImportId>(),
  file: text(),
  kind: text(),
  added: json<ImportRecord['added']>(),
  changed: json<ImportRecord['changed']>(),
  same: json<ImportRecord['same']>(),
  skipped: json<ImportRecord['skipped']>(),
  status: text<ImportRecord['status']>(),
  hash: textOrNull(),
  at: instant(),
  change_id: textOrNull(),
})
export type ImportRow = RowOf<typeof imports>

/** Original bytes that are kept; the bytes themselves lie on disk, named by their hash. */
export const files = defineTable('files', ['id'], {
  id: text<`fil_${string}`>(),
  hash: text(),
  name: text(),
  bytes: integer(),
  at: instant(),
  import_id: textOrNull<ImportId>(),
  /** The one person whom the file is about, if it is about one. */
  person_id: textOrNull<PersonId>(),
})
export type FileRow = RowOf<typeof files>

/** The journal: what each change found and what it left. */
export const changes = defineTable('changes', ['id'], {
  id: text<`chg_${string}`>(),
  action: text(),
  label: textOrNull(),
  at: instant(),
  import_id: textOrNull<ImportId>(),
  /** The change that this one took back. */
  undoes: textOrNull<`chg_${string}`>(),
  entries: json<unknown[]>(),
})
export type ChangeRow = RowOf<typeof changes>

export const owners = defineTable('owners', [], { created_at: instant() })
export type OwnerRow = RowOf<typeof owners>
