import type { ImportId, OpportunityId } from '@standout/core'
import type { Opportunity, StageStep } from '@standout/core/opportunities'
import { defineTable, instant, json, type RowOf, text, textOrNull } from './column.ts'

export const opportunities = defineTable('opportunities', ['id'], {
  id: text<OpportunityId>(),
  company: text(),
  role: text(),
  posting: textOrNull(),
  route: textOrNull<NonNullable<Opportunity['route']>>(),
  employer: json<Opportunity['employer']>(),
  notes: textOrNull(),
  stage: text<Opportunity['stage']>(),
  outcome: textOrNull<NonNullable<Opportunity['outcome']>>(),
  offer_deadline: textOrNull(),
  import_id: textOrNull<ImportId>(),
  created_at: instant(),
  updated_at: instant(),
  search: text(),
  change_id: textOrNull(),
})
export type OpportunityRow = RowOf<typeof opportunities>

export const stageSteps = defineTable('stage_steps', ['id'], {
  id: text<StageStep['id']>(),
  opportunity_id: text<OpportunityId>(),
  step: text<StageStep['step']>(),
  on: text(),
  at: instant(),
  change_id: textOrNull(),
})
export type StageStepRow = RowOf<typeof stageSteps>
