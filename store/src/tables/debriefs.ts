import type { DebriefId, InterviewId, PersonId } from '@standout/core'
import type { Debrief, DebriefPerson, DebriefTalk, Interpretation } from '@standout/core/debriefs'
import {
  booleanOrNull,
  defineTable,
  instant,
  instantOrNull,
  integer,
  integerOrNull,
  json,
  type RowOf,
  text,
  textOrNull,
} from './column.ts'

export const debriefs = defineTable('debriefs', ['id'], {
  id: text<DebriefId>(),
  interview_id: text<InterviewId>(),
  gut: integerOrNull(),
  talk: json<DebriefTalk>(),
  version: integer(),
  finished_at: instantOrNull(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type DebriefRow = RowOf<typeof debriefs>

/** What one interviewer did (`observed`) and said (the words, verbatim); part of a debrief. */
export const debriefPeople = defineTable('debrief_people', ['debrief_id', 'place_in_list'], {
  debrief_id: text<DebriefId>(),
  place_in_list: integer(),
  person_id: textOrNull<PersonId>(),
  name: text(),
  with: textOrNull<NonNullable<DebriefPerson['with']>>(),
  decides: booleanOrNull(),
  concerns_words: text(),
  improve_words: text(),
  roles_words: text(),
  liked_but: text(),
  observed: json<Record<string, unknown>>(),
})
export type DebriefPersonRow = RowOf<typeof debriefPeople>

export const interpretations = defineTable('interpretations', ['id'], {
  id: text<Interpretation['id']>(),
  debrief_id: text<DebriefId>(),
  person_id: textOrNull<PersonId>(),
  field: text<Interpretation['field']>(),
  value: textOrNull(),
  quote: text(),
  by: text<Interpretation['by']>(),
  at: instant(),
  change_id: textOrNull(),
})
export type InterpretationRow = RowOf<typeof interpretations>

/** Which save of a debrief has already arrived, by the key that the page gave it. */
export const saves = defineTable('saves', ['key'], {
  key: text(),
  debrief_id: text<Debrief['id']>(),
  version: integer(),
  at: instant(),
})
export type SaveRow = RowOf<typeof saves>
