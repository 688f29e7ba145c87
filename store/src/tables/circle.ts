import type { InterviewId, OpportunityId, PersonId } from '@standout/core'
import type { Need, NeedHelper } from '@standout/core/circle'
import type { HintedRole, Referral } from '@standout/core/hints'
import type { Tie } from '@standout/core/ladder'
import { defineTable, instant, json, type RowOf, text, textOrNull } from './column.ts'

/** What a hand said of how I stand with someone; the ladder itself is derived and never stored. */
export const ties = defineTable('ties', ['person_id'], {
  person_id: text<PersonId>(),
  rung: textOrNull<NonNullable<Tie['rung']>>(),
  rung_words: textOrNull(),
  rung_on: textOrNull(),
  circle_since: textOrNull(),
  i_can: json<Tie['iCan']>(),
  they_can: json<Tie['theyCan']>(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type TieRow = RowOf<typeof ties>

export const needs = defineTable('needs', ['id'], {
  id: text<Need['id']>(),
  words: text(),
  met_on: textOrNull(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type NeedRow = RowOf<typeof needs>

export const needHelpers = defineTable('need_helpers', ['id'], {
  id: text<NeedHelper['id']>(),
  need_id: text<Need['id']>(),
  person_id: text<PersonId>(),
  asked_at: textOrNull(),
  change_id: textOrNull(),
})
export type NeedHelperRow = RowOf<typeof needHelpers>

export const hintedRoles = defineTable('hinted_roles', ['id'], {
  id: text<HintedRole['id']>(),
  person_id: textOrNull<PersonId>(),
  interview_id: textOrNull<InterviewId>(),
  opportunity_id: textOrNull<OpportunityId>(),
  company: text(),
  role: text(),
  words: text(),
  said_on: text(),
  status: text<HintedRole['status']>(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type HintedRoleRow = RowOf<typeof hintedRoles>

export const referrals = defineTable('referrals', ['id'], {
  id: text<Referral['id']>(),
  person_id: text<PersonId>(),
  to_person_id: textOrNull<PersonId>(),
  to_name: text(),
  company: text(),
  opportunity_id: textOrNull<OpportunityId>(),
  words: text(),
  offered_on: text(),
  done_on: textOrNull(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type ReferralRow = RowOf<typeof referrals>
