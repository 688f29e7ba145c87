import { index, keyed, linked, wide } from './make-table.ts'
import type { Migration, Types } from './migration.ts'

const heard = (t: Types) => [
  ...wide(t, {
    name: 'feedback',
    key: 'id',
    columns: `id ${t.text} not null, source ${t.text} not null, field ${t.text}, words ${t.text} not null, person_id ${t.text},
     name ${t.text} not null, opportunity_id ${t.text}, interview_id ${t.text}, debrief_id ${t.text}, said_on ${t.text} not null,
     at ${t.text} not null, change_id ${t.text}, ${linked('person_id', 'people')}, ${linked('opportunity_id', 'opportunities')},
     ${linked('interview_id', 'interviews')}, ${linked('debrief_id', 'debriefs')}`,
  }),
  index('feedback', 'person_id'),
  index('feedback', 'opportunity_id'),
  index('feedback', 'interview_id'),
  index('feedback', 'debrief_id'),
]

const list = (t: Types) => [
  ...wide(t, {
    name: 'punchlist_items',
    key: 'id',
    columns: `id ${t.text} not null, text ${t.text} not null, means ${t.json} not null, origin ${t.text} not null, place ${t.integer},
     rhythm ${t.text}, done_on ${t.text}, let_go ${t.boolean} not null, resume_line ${t.text} not null, created_at ${t.text} not null,
     updated_at ${t.text} not null, change_id ${t.text}`,
  }),
  ...wide(t, {
    name: 'asks',
    key: 'id',
    columns: `id ${t.text} not null, feedback_id ${t.text} not null, label ${t.text} not null, quote ${t.text} not null,
     less ${t.boolean} not null, verdict ${t.text}, line ${t.text}, item_id ${t.text}, removed ${t.boolean} not null,
     at ${t.text} not null, change_id ${t.text}, ${linked('feedback_id', 'feedback')}, ${linked('item_id', 'punchlist_items')}`,
  }),
  index('asks', 'feedback_id'),
  index('asks', 'item_id'),
  ...wide(t, {
    name: 'practice_entries',
    key: 'id',
    columns: `id ${t.text} not null, item_id ${t.text} not null, "on" ${t.text} not null, minutes ${t.integer} not null,
     did ${t.text} not null, proof_url ${t.text}, proof_file_id ${t.text}, at ${t.text} not null, change_id ${t.text},
     ${linked('item_id', 'punchlist_items')}`,
  }),
  index('practice_entries', 'item_id'),
]

const aims = (t: Types) => [
  ...keyed(t, {
    name: 'targets',
    key: 'id',
    columns: `id ${t.text} not null, kind ${t.text} not null, title ${t.text} not null, hint_id ${t.text}, created_at ${t.text} not null,
     updated_at ${t.text} not null, change_id ${t.text}`,
  }),
  ...wide(t, {
    name: 'target_postings',
    key: 'id',
    columns: `id ${t.text} not null, target_id ${t.text} not null, title ${t.text} not null, text ${t.text} not null, at ${t.text} not null,
     change_id ${t.text}, ${linked('target_id', 'targets')}`,
  }),
  index('target_postings', 'target_id'),
]

/** What was said word for word, the list it leads to, what was practised, and the jobs to grow towards. */
export const feedback: Migration = {
  name: '0009-feedback',
  statements: (t) => [...heard(t), ...list(t), ...aims(t)],
}
