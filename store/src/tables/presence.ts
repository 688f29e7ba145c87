import type { PresenceCheck, PresenceFinding } from '@standout/core/presence'
import { defineTable, instant, instantOrNull, json, type RowOf, text, textOrNull } from './column.ts'

export const presenceChecks = defineTable('presence_checks', ['id'], {
  id: text<PresenceCheck['id']>(),
  started_at: instant(),
  finished_at: instantOrNull(),
  repeat_on: textOrNull(),
  looked: json<PresenceCheck['looked']>(),
  change_id: textOrNull(),
})
export type PresenceCheckRow = RowOf<typeof presenceChecks>

export const presenceFindings = defineTable('presence_findings', ['id'], {
  id: text<PresenceFinding['id']>(),
  check_id: text<PresenceFinding['checkId']>(),
  found_with: textOrNull(),
  what: text(),
  url: textOrNull(),
  verdict: text<PresenceFinding['verdict']>(),
  fix: text(),
  found_at: instant(),
  mended_at: instantOrNull(),
  change_id: textOrNull(),
})
export type PresenceFindingRow = RowOf<typeof presenceFindings>
