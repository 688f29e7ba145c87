import type { Decision } from '@standout/core/moves'
import { defineTable, instant, instantOrNull, type RowOf, text, textOrNull } from './column.ts'

export const decisions = defineTable('decisions', ['move_id'], {
  move_id: text(),
  decision: text<Decision['decision']>(),
  until: instantOrNull(),
  at: instant(),
  change_id: textOrNull(),
})
export type DecisionRow = RowOf<typeof decisions>
