import type { DebriefId, InterviewId, OpportunityId, PersonId } from '@standout/core'
import type { FeedbackPiece, KeptAsk } from '@standout/core/feedback'
import { boolean, defineTable, instant, type RowOf, text, textOrNull } from './column.ts'

export const feedback = defineTable('feedback', ['id'], {
  id: text<FeedbackPiece['id']>(),
  source: text<FeedbackPiece['source']>(),
  field: textOrNull<NonNullable<FeedbackPiece['field']>>(),
  words: text(),
  person_id: textOrNull<PersonId>(),
  name: text(),
  opportunity_id: textOrNull<OpportunityId>(),
  interview_id: textOrNull<InterviewId>(),
  debrief_id: textOrNull<DebriefId>(),
  said_on: text(),
  at: instant(),
  change_id: textOrNull(),
})
export type FeedbackRow = RowOf<typeof feedback>

export const asks = defineTable('asks', ['id'], {
  id: text<KeptAsk['id']>(),
  feedback_id: text<FeedbackPiece['id']>(),
  label: text(),
  quote: text(),
  less: boolean(),
  verdict: textOrNull<NonNullable<KeptAsk['verdict']>>(),
  line: textOrNull(),
  item_id: textOrNull<NonNullable<KeptAsk['itemId']>>(),
  removed: boolean(),
  at: instant(),
  change_id: textOrNull(),
})
export type AskRow = RowOf<typeof asks>
