import type { InterviewId, OpportunityId } from '@standout/core'
import type { Read } from '@standout/core/reads'
import { defineTable, instant, json, type RowOf, text, textOrNull } from './column.ts'

/** Readings as they were shown: written once, then never touched, except to forget someone. */
export const reads = defineTable('reads', ['id'], {
  id: text<`rea_${string}`>(),
  opportunity_id: text<OpportunityId>(),
  interview_id: textOrNull<InterviewId>(),
  at: instant(),
  weights: text(),
  inputs: json<unknown>(),
  read: json<Read>(),
})
export type ReadRow = RowOf<typeof reads>
