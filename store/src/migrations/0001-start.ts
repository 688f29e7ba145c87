import { index, keyed, linked, wide } from './make-table.ts'
import type { Migration, Types } from './migration.ts'

const who = (t: Types) => [
  ...keyed(t, { name: 'owners', key: '', columns: `created_at ${t.text} not null` }),
  ...wide(t, {
    name: 'candidates',
    key: 'id',
    columns: `id ${t.text} not null, name ${t.text} not null, zone ${t.text} not null, country ${t.text}, region ${t.text}, currency ${t.text},
     links ${t.json} not null, signature ${t.text} not null, value_line ${t.text} not null, profile ${t.json}, change_id ${t.text}`,
  }),
  ...wide(t, {
    name: 'people',
    key: 'id',
    columns: `id ${t.text} not null, name ${t.text} not null, headline ${t.text}, company ${t.text}, position ${t.text}, email ${t.text},
     url ${t.text}, phone ${t.text}, notes ${t.text}, profile ${t.json}, connected_on ${t.text}, import_id ${t.text},
     created_at ${t.text} not null, updated_at ${t.text} not null, search ${t.text} not null, change_id ${t.text}`,
  }),
  // Search reads this index alone and never the wide rows.
  index('people', 'search, id'),
  ...keyed(t, {
    name: 'separations',
    key: 'pair',
    columns: `pair ${t.text} not null, one_id ${t.text} not null, other_id ${t.text} not null, at ${t.text} not null, change_id ${t.text},
     ${linked('one_id', 'people')}, ${linked('other_id', 'people')}`,
  }),
  index('separations', 'one_id'),
  index('separations', 'other_id'),
  ...wide(t, {
    name: 'facts',
    key: 'id',
    columns: `id ${t.text} not null, subject ${t.text} not null, field ${t.text} not null, value ${t.json} not null, source ${t.text} not null,
     import_id ${t.text}, said_on ${t.text} not null, expires_on ${t.text}, at ${t.text} not null, change_id ${t.text}`,
  }),
  index('facts', 'subject, field'),
  index('facts', 'source'),
]

const what = (t: Types) => [
  ...wide(t, {
    name: 'opportunities',
    key: 'id',
    columns: `id ${t.text} not null, company ${t.text} not null, role ${t.text} not null, posting ${t.text}, route ${t.text},
     employer ${t.json} not null, notes ${t.text}, stage ${t.text} not null, outcome ${t.text}, offer_deadline ${t.text},
     import_id ${t.text}, created_at ${t.text} not null, updated_at ${t.text} not null, search ${t.text} not null, change_id ${t.text}`,
  }),
  ...keyed(t, {
    name: 'stage_steps',
    key: 'id',
    columns: `id ${t.text} not null, opportunity_id ${t.text} not null, step ${t.text} not null, "on" ${t.text} not null, at ${t.text} not null,
     change_id ${t.text}, ${linked('opportunity_id', 'opportunities')}`,
  }),
  index('stage_steps', 'opportunity_id'),
  ...wide(t, {
    name: 'interviews',
    key: 'id',
    columns: `id ${t.text} not null, opportunity_id ${t.text} not null, round ${t.text}, starts_at ${t.text} not null, zone ${t.text} not null,
     scheduled_minutes ${t.integer}, place ${t.text}, notes ${t.text}, title ${t.text}, status ${t.text} not null, uid ${t.text},
     sequence ${t.integer}, recalled ${t.boolean} not null, import_id ${t.text}, created_at ${t.text} not null,
     updated_at ${t.text} not null, change_id ${t.text}, ${linked('opportunity_id', 'opportunities')}`,
  }),
  index('interviews', 'starts_at'),
  index('interviews', 'opportunity_id'),
  index('interviews', 'uid'),
  ...keyed(t, {
    name: 'attendees',
    key: 'interview_id, place_in_list',
    columns: `interview_id ${t.text} not null, place_in_list ${t.integer} not null, person_id ${t.text} not null, "with" ${t.text},
     decides ${t.boolean}, proposed ${t.boolean} not null, starts_at ${t.text}, minutes ${t.integer},
     ${linked('interview_id', 'interviews')}, ${linked('person_id', 'people')}`,
  }),
  index('attendees', 'person_id'),
]

const nights = (t: Types) => [
  ...wide(t, {
    name: 'debriefs',
    key: 'id',
    columns: `id ${t.text} not null, interview_id ${t.text} not null, gut ${t.integer}, talk ${t.json} not null, version ${t.integer} not null,
     finished_at ${t.text}, created_at ${t.text} not null, updated_at ${t.text} not null, change_id ${t.text},
     ${linked('interview_id', 'interviews')}`,
  }),
  index('debriefs', 'interview_id', 'unique'),
  ...wide(t, {
    name: 'debrief_people',
    key: 'debrief_id, place_in_list',
    columns: `debrief_id ${t.text} not null, place_in_list ${t.integer} not null, person_id ${t.text}, name ${t.text} not null, "with" ${t.text},
     decides ${t.boolean}, concerns_words ${t.text} not null, improve_words ${t.text} not null, roles_words ${t.text} not null,
     liked_but ${t.text} not null, observed ${t.json} not null,
     ${linked('debrief_id', 'debriefs')}, ${linked('person_id', 'people')}`,
  }),
  index('debrief_people', 'person_id'),
  ...wide(t, {
    name: 'interpretations',
    key: 'id',
    columns: `id ${t.text} not null, debrief_id ${t.text} not null, person_id ${t.text}, field ${t.text} not null, value ${t.text},
     quote ${t.text} not null, "by" ${t.text} not null, at ${t.text} not null, change_id ${t.text},
     ${linked('debrief_id', 'debriefs')}, ${linked('person_id', 'people')}`,
  }),
  index('interpretations', 'debrief_id'),
  index('interpretations', 'person_id'),
  ...keyed(t, {
    name: 'saves',
    key: 'key',
    columns: `key ${t.text} not null, debrief_id ${t.text} not null, version ${t.integer} not null, at ${t.text} not null`,
  }),
  index('saves', 'debrief_id'),
]

const after = (t: Types) => [
  ...wide(t, {
    name: 'contacts',
    key: 'id',
    columns: `id ${t.text} not null, person_id ${t.text}, opportunity_id ${t.text}, direction ${t.text} not null, type ${t.text},
     channel ${t.text}, move ${t.text}, move_id ${t.text}, note ${t.text}, at ${t.text} not null, import_id ${t.text},
     change_id ${t.text}, ${linked('person_id', 'people')}, ${linked('opportunity_id', 'opportunities')}`,
  }),
  index('contacts', 'person_id'),
  index('contacts', 'opportunity_id'),
  ...keyed(t, {
    name: 'decisions',
    key: 'move_id',
    columns: `move_id ${t.text} not null, decision ${t.text} not null, until ${t.text}, at ${t.text} not null, change_id ${t.text}`,
  }),
  // A reading is what was said then: it outlives the opportunity that it was about.
  ...wide(t, {
    name: 'reads',
    key: 'id',
    columns: `id ${t.text} not null, opportunity_id ${t.text} not null, interview_id ${t.text}, at ${t.text} not null, weights ${t.text} not null,
     inputs ${t.json} not null, read ${t.json} not null`,
  }),
  index('reads', 'opportunity_id, at, id'),
]

const records = (t: Types) => [
  ...wide(t, {
    name: 'imports',
    key: 'id',
    columns: `id ${t.text} not null, file ${t.text} not null, kind ${t.text} not null, added ${t.json} not null, changed ${t.json} not null,
     same ${t.json} not null, skipped ${t.json} not null, status ${t.text} not null, hash ${t.text}, at ${t.text} not null,
     change_id ${t.text}`,
  }),
  index('imports', 'hash'),
  ...keyed(t, {
    name: 'files',
    key: 'id',
    columns: `id ${t.text} not null, hash ${t.text} not null, name ${t.text} not null, bytes ${t.integer} not null, at ${t.text} not null,
     import_id ${t.text}, person_id ${t.text}`,
  }),
  ...t.visibleToSweep('files'),
  'create index files_by_hash on files (hash)',
  ...wide(t, {
    name: 'changes',
    key: 'id',
    columns: `id ${t.text} not null, action ${t.text} not null, label ${t.text}, at ${t.text} not null, import_id ${t.text}, undoes ${t.text},
     entries ${t.json} not null`,
  }),
  index('changes', 'at, id'),
  index('changes', 'import_id'),
  index('changes', 'undoes'),
]

export const start: Migration = {
  name: '0001-start',
  statements: (t) => [
    `create table meta (key ${t.text} primary key not null, value ${t.text} not null) ${t.keyedTable}`,
    ...who(t),
    ...what(t),
    ...nights(t),
    ...after(t),
    ...records(t),
  ],
}
