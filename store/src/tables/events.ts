import type { ImportId, PersonId } from '@standout/core'
import type { Event, EventGuest } from '@standout/core/events'
import {
  boolean,
  booleanOrNull,
  defineTable,
  instant,
  instantOrNull,
  integer,
  integerOrNull,
  type RowOf,
  realOrNull,
  text,
  textOrNull,
} from './column.ts'

export const events = defineTable('events', ['id'], {
  id: text<Event['id']>(),
  title: text(),
  place: textOrNull(),
  url: textOrNull(),
  organizer: textOrNull(),
  starts_at: instant(),
  ends_at: instant(),
  zone: text(),
  all_day: boolean(),
  transport_cents: integer(),
  entry_cents: integer(),
  drinks_cents: integer(),
  food_cents: integer(),
  travel_minutes: integer(),
  expected_talks: realOrNull(),
  small: boolean(),
  inner_circle: boolean(),
  notes: text(),
  decision: text<Event['decision']>(),
  status: text<Event['status']>(),
  source: text<Event['source']>(),
  paid_cents: integerOrNull(),
  noted_at: instantOrNull(),
  uid: textOrNull(),
  sequence: integerOrNull(),
  import_id: textOrNull<ImportId>(),
  created_at: instant(),
  updated_at: instant(),
  change_id: textOrNull(),
})
export type EventRow = RowOf<typeof events>

/** Who goes and who was there; part of an event. */
export const eventPeople = defineTable('event_people', ['event_id', 'place_in_list'], {
  event_id: text<Event['id']>(),
  place_in_list: integer(),
  person_id: textOrNull<PersonId>(),
  name: text(),
  expected: boolean(),
  talked: booleanOrNull(),
  as_expected: textOrNull<NonNullable<EventGuest['asExpected']>>(),
  words: text(),
})
export type EventPersonRow = RowOf<typeof eventPeople>
