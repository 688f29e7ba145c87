import type { PracticeEntry } from '@standout/core/practice'
import type { KeptItem } from '@standout/core/punchlist'
import type { Target, TargetPosting } from '@standout/core/targets'
import {
  boolean,
  defineTable,
  instant,
  integer,
  integerOrNull,
  json,
  jsonOrNull,
  type RowOf,
  text,
  textOrNull,
} from './column.ts'

export const punchlistItems = defineTable('punchlist_items', ['id'], {
  id: text<KeptItem['id']>(),
  text: text(),
  means: json<string[]>(),
  origin: text<KeptItem['origin']>(),
  place: integerOrNull(),
  rhythm: textOrNull<NonNullable<KeptItem['rhythm']>>(),
  done_on: textOrNull(),
  let_go: boolean(),
  resume_line: text(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type PunchlistItemRow = RowOf<typeof punchlistItems>

export const practiceEntries = defineTable('practice_entries', ['id'], {
  id: text<PracticeEntry['id']>(),
  item_id: text<KeptItem['id']>(),
  on: text(),
  minutes: integer(),
  did: text(),
  proof_url: textOrNull(),
  proof_file_id: textOrNull<`fil_${string}`>(),
  at: instant(),
  change_id: textOrNull(),
})
export type PracticeEntryRow = RowOf<typeof practiceEntries>

export const targets = defineTable('targets', ['id'], {
  id: text<Target['id']>(),
  kind: text<Target['kind']>(),
  title: text(),
  hint_id: textOrNull<NonNullable<Target['hintId']>>(),
  described: jsonOrNull<NonNullable<Target['described']>>(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type TargetRow = RowOf<typeof targets>

export const targetPostings = defineTable('target_postings', ['id'], {
  id: text<TargetPosting['id']>(),
  target_id: text<Target['id']>(),
  title: text(),
  text: text(),
  at: instant(),
  change_id: textOrNull(),
})
export type TargetPostingRow = RowOf<typeof targetPostings>
