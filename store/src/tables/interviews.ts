import type { ImportId, InterviewId, OpportunityId, PersonId } from '@standout/core'
import type { Attendee, Interview } from '@standout/core/interviews'
import {
  boolean,
  booleanOrNull,
  defineTable,
  instant,
  instantOrNull,
  integer,
  integerOrNull,
  type RowOf,
  text,
  textOrNull,
} from './column.ts'

export const interviews = defineTable('interviews', ['id'], {
  id: text<InterviewId>(),
  opportunity_id: text<OpportunityId>(),
  round: textOrNull<NonNullable<Interview['round']>>(),
  starts_at: instant(),
  zone: text(),
  scheduled_minutes: integerOrNull(),
  place: textOrNull(),
  notes: textOrNull(),
  title: textOrNull(),
  status: text<Interview['status']>(),
  uid: textOrNull(),
  sequence: integerOrNull(),
  recalled: boolean(),
  import_id: textOrNull<ImportId>(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type InterviewRow = RowOf<typeof interviews>

/** Part of an interview: written and journaled with it. */
export const attendees = defineTable('attendees', ['interview_id', 'place_in_list'], {
  interview_id: text<InterviewId>(),
  place_in_list: integer(),
  person_id: text<PersonId>(),
  with: textOrNull<NonNullable<Attendee['with']>>(),
  decides: booleanOrNull(),
  proposed: boolean(),
  starts_at: instantOrNull(),
  minutes: integerOrNull(),
})
export type AttendeeRow = RowOf<typeof attendees>
