import { index, linked, wide } from './make-table.ts'
import type { Migration } from './migration.ts'

/** Work briefs: five sections as they now stand, and what they were drawn from. */
export const briefs: Migration = {
  name: '0005-briefs',
  statements: (t) => [
    ...wide(t, {
      name: 'briefs',
      key: 'id',
      columns: `id ${t.text} not null, opportunity_id ${t.text} not null, interview_id ${t.text}, person_id ${t.text}, title ${t.text} not null,
     understood ${t.json} not null, first ${t.json} not null, ideas ${t.json} not null, plan ${t.json} not null, questions ${t.json} not null,
     status ${t.text} not null, revision ${t.integer} not null, version ${t.integer} not null, talks ${t.json} not null,
     offered ${t.json} not null, saved_key ${t.text}, created_at ${t.text} not null, updated_at ${t.text} not null, change_id ${t.text},
     ${linked('opportunity_id', 'opportunities')}, ${linked('interview_id', 'interviews')}, ${linked('person_id', 'people')}`,
    }),
    index('briefs', 'opportunity_id'),
    index('briefs', 'interview_id'),
    index('briefs', 'person_id'),
  ],
}
