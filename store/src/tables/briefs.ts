import type { InterviewId, OpportunityId, PersonId } from '@standout/core'
import type { Brief } from '@standout/core/briefs'
import { defineTable, instant, integer, json, type RowOf, text, textOrNull } from './column.ts'

export const briefs = defineTable('briefs', ['id'], {
  id: text<Brief['id']>(),
  opportunity_id: text<OpportunityId>(),
  interview_id: textOrNull<InterviewId>(),
  person_id: textOrNull<PersonId>(),
  title: text(),
  understood: json<Brief['understood']>(),
  first: json<Brief['first']>(),
  ideas: json<Brief['ideas']>(),
  plan: json<Brief['plan']>(),
  questions: json<Brief['questions']>(),
  status: text<Brief['status']>(),
  revision: integer(),
  version: integer(),
  talks: json<Brief['talks']>(),
  offered: json<Brief['offered']>(),
  saved_key: textOrNull(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type BriefRow = RowOf<typeof briefs>
