import type { Mark } from '@standout/core/marks'
import { defineTable, instant, type RowOf, text, textOrNull } from './column.ts'

export const placedMarks = defineTable('placed_marks', ['ask_key'], {
  ask_key: text(),
  resume_hash: text(),
  verdict: text<Mark['verdict']>(),
  line: textOrNull(),
  placed_at: instant(),
})
export type PlacedMarkRow = RowOf<typeof placedMarks>
