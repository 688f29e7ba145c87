import type { InterviewId, PersonId } from '@standout/core'
import type { KeptKit, PreparedAnswer, RoomTap } from '@standout/core/kits'
import { defineTable, instant, integer, json, jsonOrNull, type RowOf, text, textOrNull } from './column.ts'

export const kits = defineTable('kits', ['id'], {
  id: text<KeptKit['id']>(),
  interview_id: text<InterviewId>(),
  left_out: json<KeptKit['leftOut']>(),
  answers: jsonOrNull<NonNullable<KeptKit['answers']>>(),
  openers: jsonOrNull<NonNullable<KeptKit['openers']>>(),
  ticks: json<KeptKit['ticks']>(),
  their_zone: textOrNull(),
  version: integer(),
  saved_key: textOrNull(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type KitRow = RowOf<typeof kits>

/** Part of a kit: what was tapped in its room, written and journaled with it. */
export const taps = defineTable('taps', ['kit_id', 'place_in_list'], {
  kit_id: text<KeptKit['id']>(),
  place_in_list: integer(),
  id: text(),
  person_id: textOrNull<PersonId>(),
  on: text<RoomTap['on']>(),
  ref: text(),
  text: text(),
  mark: text<RoomTap['mark']>(),
  words: text(),
  at: instant(),
})
export type TapRow = RowOf<typeof taps>

/** Prepared once, for all talks. */
export const preparedAnswers = defineTable('prepared_answers', ['id'], {
  id: text<PreparedAnswer['id']>(),
  kind: text<PreparedAnswer['kind']>(),
  question: text(),
  answer: text(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type PreparedAnswerRow = RowOf<typeof preparedAnswers>
