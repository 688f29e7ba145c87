import type { Candidate } from '@standout/core/candidates'
import type { Profile } from '@standout/core/profiles'
import { defineTable, json, jsonOrNull, type RowOf, text, textOrNull } from './column.ts'

/** One row an owner; `id` is always `me`. */
export const candidates = defineTable('candidates', ['id'], {
  id: text<'me'>(),
  name: text(),
  zone: text(),
  country: textOrNull(),
  region: textOrNull(),
  currency: textOrNull(),
  links: json<Candidate['links']>(),
  signature: text(),
  value_line: text(),
  profile: jsonOrNull<Profile>(),
  going_out: jsonOrNull<NonNullable<Candidate['goingOut']>>(),
  change_id: textOrNull(),
})
export type CandidateRow = RowOf<typeof candidates>
