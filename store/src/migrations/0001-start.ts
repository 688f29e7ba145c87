import type { Migration, Types } from './migration.ts'

const linked = (column: string, parent: string, more = '') =>
  `foreign key (owner, ${column}) references ${parent} (owner, id)${more} deferrable initially deferred`

const owned = (t: Types, name: string, key: string, body: string, options = t.keyedTable) => [
  `create table ${name} (owner ${t.text} not null, ${body}, primary key (${['owner', key].filter(Boolean).join(', ')})) ${options}`,
  ...t.guard(name),
]

const index = (table: string, columns: string, unique = '') =>
  `create ${unique} index ${table}_by_${columns.replaceAll('"', '').replace(/, /g, '_')} on ${table} (owner, ${columns})`

const who = (t: Types) => [
  ...owned(t, 'owners', '', `created_at ${t.text} not null`),
  ...owned(
    t,
    'candidates',
    'id',
    `id ${t.text} not null, name ${t.text} not null, zone ${t.text} not null, country ${t.text}, region ${t.text}, currency ${t.text},
     links ${t.json} not null, signature ${t.text} not null, value_line ${t.text} not null, profile ${t.json}, change_id ${t.text}`,
    t.table,
  ),
  ...owned(
    t,
    'people',
    'id',
    `id ${t.text} not null, name ${t.text} not null, headline ${t.text}, company ${t.text}, position ${t.text}, email ${t.text},
     url ${t.text}, phone ${t.text}, notes ${t.text}, profile ${t.json}, connected_on ${t.text}, import_id ${t.text},
     created_at ${t.text} not null, updated_at ${t.text} not null, search ${t.text} not null, change_id ${t.text}`,
    t.table,
  ),
  // Search reads this index alone and never the wide rows.
  index('people', 'search, id'),
  ...owned(
    t,
    'separations',
    'pair',
    `pair ${t.text} not null, one_id ${t.text} not null, other_id ${t.text} not null, at ${t.text} not null, change_id ${t.text},
     ${linked('one_id', 'people')}, ${linked('other_id', 'people')}`,
  ),
  index('separations', 'one_id'),
  index('separations', 'other_id'),
  ...owned(
    t,
    'facts',
    'id',
    `id ${t.text} not null, subject ${t.text} not null, field ${t.text} not null, value ${t.json} not null, source ${t.text} not null,
     import_id ${t.text}, said_on ${t.text} not null, expires_on ${t.text}, at ${t.text} not null, change_id ${t.text}`,
    t.table,
  ),
  index('facts', 'subject, field'),
  index('facts', 'source'),
]

const what = (t: Types) => [
  ...owned(
    t,
    'opportunities',
    'id',
    `id ${t.text} not null, company ${t.text} not null, role ${t.text} not null, posting ${t.text}, route ${t.text},
     employer ${t.json} not null, notes ${t.text}, stage ${t.text} not null, outcome ${t.text}, offer_deadline ${t.text},
     import_id ${t.text}, created_at ${t.text} not null, updated_at ${t.text} not null, search ${t.text} not null, change_id ${t.text}`,
    t.table,
  ),
  ...owned(
    t,
    'stage_steps',
    'id',
    `id ${t.text} not null, opportunity_id ${t.text} not null, step ${t.text} not null, "on" ${t.text} not null, at ${t.text} not null,
     change_id ${t.text}, ${linked('opportunity_id', 'opportunities')}`,
  ),
  index('stage_steps', 'opportunity_id'),
  ...owned(
    t,
    'interviews',
    'id',
    `id ${t.text} not null, opportunity_id ${t.text} not null, round ${t.text}, starts_at ${t.text} not null, zone ${t.text} not null,
     scheduled_minutes ${t.integer}, place ${t.text}, notes ${t.text}, title ${t.text}, status ${t.text} not null, uid ${t.text},
     sequence ${t.integer}, recalled ${t.boolean} not null, import_id ${t.text}, created_at ${t.text} not null,
     updated_at ${t.text} not null, change_id ${t.text}, ${linked('opportunity_id', 'opportunities')}`,
    t.table,
  ),
  index('interviews', 'starts_at'),
  index('interviews', 'opportunity_id'),
  index('interviews', 'uid'),
  ...owned(
    t,
    'attendees',
    'interview_id, place_in_list',
    `interview_id ${t.text} not null, place_in_list ${t.integer} not null, person_id ${t.text} not null, "with" ${t.text},
     decides ${t.boolean}, proposed ${t.boolean} not null, starts_at ${t.text}, minutes ${t.integer},
     ${linked('interview_id', 'interviews')}, ${linked('person_id', 'people')}`,
  ),
  index('attendees', 'person_id'),
]

const nights = (t: Types) => [
  ...owned(
    t,
    'debriefs',
    'id',
    `id ${t.text} not null, interview_id ${t.text} not null, gut ${t.integer}, talk ${t.json} not null, version ${t.integer} not null,
     finished_at ${t.text}, created_at ${t.text} not null, updated_at ${t.text} not null, change_id ${t.text},
     ${linked('interview_id', 'interviews')}`,
    t.table,
  ),
  index('debriefs', 'interview_id', 'unique'),
  ...owned(
    t,
    'debrief_people',
    'debrief_id, place_in_list',
    `debrief_id ${t.text} not null, place_in_list ${t.integer} not null, person_id ${t.text}, name ${t.text} not null, "with" ${t.text},
     decides ${t.boolean}, concerns_words ${t.text} not null, improve_words ${t.text} not null, roles_words ${t.text} not null,
     liked_but ${t.text} not null, observed ${t.json} not null,
     ${linked('debrief_id', 'debriefs')}, ${linked('person_id', 'people')}`,
    t.table,
  ),
  index('debrief_people', 'person_id'),
  ...owned(
    t,
    'interpretations',
    'id',
    `id ${t.text} not null, debrief_id ${t.text} not null, person_id ${t.text}, field ${t.text} not null, value ${t.text},
     quote ${t.text} not null, "by" ${t.text} not null, at ${t.text} not null, change_id ${t.text},
     ${linked('debrief_id', 'debriefs')}, ${linked('person_id', 'people')}`,
    t.table,
  ),
  index('interpretations', 'debrief_id'),
  index('interpretations', 'person_id'),
  ...owned(
    t,
    'saves',
    'key',
    `key ${t.text} not null, debrief_id ${t.text} not null, version ${t.integer} not null, at ${t.text} not null`,
  ),
  index('saves', 'debrief_id'),
]

const after = (t: Types) => [
  ...owned(
    t,
    'contacts',
    'id',
    `id ${t.text} not null, person_id ${t.text}, opportunity_id ${t.text}, direction ${t.text} not null, type ${t.text},
     channel ${t.text}, move ${t.text}, move_id ${t.text}, note ${t.text}, at ${t.text} not null, import_id ${t.text},
     change_id ${t.text}, ${linked('person_id', 'people')}, ${linked('opportunity_id', 'opportunities')}`,
    t.table,
  ),
  index('contacts', 'person_id'),
  index('contacts', 'opportunity_id'),
  ...owned(
    t,
    'decisions',
    'move_id',
    `move_id ${t.text} not null, decision ${t.text} not null, until ${t.text}, at ${t.text} not null, change_id ${t.text}`,
  ),
  // A reading is what was said then: it outlives the opportunity that it was about.
  ...owned(
    t,
    'reads',
    'id',
    `id ${t.text} not null, opportunity_id ${t.text} not null, interview_id ${t.text}, at ${t.text} not null, weights ${t.text} not null,
     inputs ${t.json} not null, read ${t.json} not null`,
    t.table,
  ),
  index('reads', 'opportunity_id, at, id'),
]

const records = (t: Types) => [
  ...owned(
    t,
    'imports',
    'id',
    `id ${t.text} not null, file ${t.text} not null, kind ${t.text} not null, added ${t.json} not null, changed ${t.json} not null,
     same ${t.json} not null, skipped ${t.json} not null, status ${t.text} not null, hash ${t.text}, at ${t.text} not null,
     change_id ${t.text}`,
    t.table,
  ),
  index('imports', 'hash'),
  ...owned(
    t,
    'files',
    'id',
    `id ${t.text} not null, hash ${t.text} not null, name ${t.text} not null, bytes ${t.integer} not null, at ${t.text} not null,
     import_id ${t.text}, person_id ${t.text}`,
  ),
  'create index files_by_hash on files (hash)',
  ...owned(
    t,
    'changes',
    'id',
    `id ${t.text} not null, action ${t.text} not null, label ${t.text}, at ${t.text} not null, import_id ${t.text}, undoes ${t.text},
     entries ${t.json} not null`,
    t.table,
  ),
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
