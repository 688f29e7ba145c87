import { index, linked, wide } from './make-table.ts'
import type { Migration } from './migration.ts'

/** Gatherings to go to, who is there, and the budget for going out. */
export const events: Migration = {
  name: '0008-events',
  statements: (t) => [
    ...wide(t, {
      name: 'events',
      key: 'id',
      columns: `id ${t.text} not null, title ${t.text} not null, place ${t.text}, url ${t.text}, organizer ${t.text},
     starts_at ${t.text} not null, ends_at ${t.text} not null, zone ${t.text} not null, all_day ${t.boolean} not null,
     transport_cents ${t.integer} not null, entry_cents ${t.integer} not null, drinks_cents ${t.integer} not null,
     food_cents ${t.integer} not null, travel_minutes ${t.integer} not null, expected_talks ${t.real}, small ${t.boolean} not null,
     inner_circle ${t.boolean} not null, notes ${t.text} not null, decision ${t.text} not null, status ${t.text} not null,
     source ${t.text} not null, paid_cents ${t.integer}, noted_at ${t.text}, uid ${t.text}, sequence ${t.integer}, import_id ${t.text},
     created_at ${t.text} not null, updated_at ${t.text} not null, change_id ${t.text}`,
    }),
    index('events', 'starts_at'),
    index('events', 'uid'),
    ...wide(t, {
      name: 'event_people',
      key: 'event_id, place_in_list',
      columns: `event_id ${t.text} not null, place_in_list ${t.integer} not null, person_id ${t.text}, name ${t.text} not null,
     expected ${t.boolean} not null, talked ${t.boolean}, as_expected ${t.text}, words ${t.text} not null,
     ${linked('event_id', 'events')}, ${linked('person_id', 'people')}`,
    }),
    index('event_people', 'person_id'),
    `alter table candidates add column going_out ${t.json}`,
  ],
}
