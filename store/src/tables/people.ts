import type { ImportId, PersonId } from '@standout/core'
import type { Profile } from '@standout/core/profiles'
import { defineTable, instant, jsonOrNull, type RowOf, text, textOrNull } from './column.ts'

/** Flat, so that 30,000 connections stay cheap; `search` is name, company and position as they are looked for. */
export const people = defineTable('people', ['id'], {
  id: text<PersonId>(),
  name: text(),
  headline: textOrNull(),
  company: textOrNull(),
  position: textOrNull(),
  email: textOrNull(),
  url: textOrNull(),
  phone: textOrNull(),
  notes: textOrNull(),
  profile: jsonOrNull<Profile>(),
  connected_on: textOrNull(),
  import_id: textOrNull<ImportId>(),
  created_at: instant(),
  updated_at: instant(),
  search: text(),
  change_id: textOrNull(),
})
export type PersonRow = RowOf<typeof people>

/** Two people who were said not to be the same. */
export const separations = defineTable('separations', ['pair'], {
  pair: text(),
  one_id: text<PersonId>(),
  other_id: text<PersonId>(),
  at: instant(),
  change_id: textOrNull(),
})
export type SeparationRow = RowOf<typeof separations>
