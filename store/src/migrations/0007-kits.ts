import { index, linked, wide } from './make-table.ts'
import type { Migration } from './migration.ts'

/** What is chosen for a talk, what was tapped in its room, and the answers that are prepared once for all talks. */
export const kits: Migration = {
  name: '0007-kits',
  statements: (t) => [
    ...wide(t, {
      name: 'kits',
      key: 'id',
      columns: `id ${t.text} not null, interview_id ${t.text} not null, left_out ${t.json} not null, answers ${t.json}, openers ${t.json},
     ticks ${t.json} not null, their_zone ${t.text}, version ${t.integer} not null, saved_key ${t.text}, created_at ${t.text} not null,
     updated_at ${t.text} not null, change_id ${t.text}, ${linked('interview_id', 'interviews')}`,
    }),
    index('kits', 'interview_id', 'unique'),
    ...wide(t, {
      name: 'taps',
      key: 'kit_id, place_in_list',
      columns: `kit_id ${t.text} not null, place_in_list ${t.integer} not null, id ${t.text} not null, person_id ${t.text}, "on" ${t.text} not null,
     ref ${t.text} not null, text ${t.text} not null, mark ${t.text} not null, words ${t.text} not null, at ${t.text} not null,
     ${linked('kit_id', 'kits')}, ${linked('person_id', 'people')}`,
    }),
    index('taps', 'person_id'),
    ...wide(t, {
      name: 'prepared_answers',
      key: 'id',
      columns: `id ${t.text} not null, kind ${t.text} not null, question ${t.text} not null, answer ${t.text} not null,
     created_at ${t.text} not null, updated_at ${t.text} not null, change_id ${t.text}`,
    }),
  ],
}
