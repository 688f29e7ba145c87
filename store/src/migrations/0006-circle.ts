import { index, keyed, linked, wide } from './make-table.ts'
import type { Migration } from './migration.ts'

/** How I stand with people, what I need and who could help, and what they hinted at or offered. */
export const circle: Migration = {
  name: '0006-circle',
  statements: (t) => [
    ...wide(t, {
      name: 'ties',
      key: 'person_id',
      columns: `person_id ${t.text} not null, rung ${t.text}, rung_words ${t.text}, rung_on ${t.text}, circle_since ${t.text},
     i_can ${t.json} not null, they_can ${t.json} not null, updated_at ${t.text} not null, change_id ${t.text},
     ${linked('person_id', 'people')}`,
    }),
    ...keyed(t, {
      name: 'needs',
      key: 'id',
      columns: `id ${t.text} not null, words ${t.text} not null, met_on ${t.text}, created_at ${t.text} not null,
     updated_at ${t.text} not null, change_id ${t.text}`,
    }),
    ...keyed(t, {
      name: 'need_helpers',
      key: 'id',
      columns: `id ${t.text} not null, need_id ${t.text} not null, person_id ${t.text} not null, asked_at ${t.text}, change_id ${t.text},
     ${linked('need_id', 'needs')}, ${linked('person_id', 'people')}`,
    }),
    index('need_helpers', 'need_id'),
    index('need_helpers', 'person_id'),
    ...wide(t, {
      name: 'hinted_roles',
      key: 'id',
      columns: `id ${t.text} not null, person_id ${t.text}, interview_id ${t.text}, opportunity_id ${t.text}, company ${t.text} not null,
     role ${t.text} not null, words ${t.text} not null, said_on ${t.text} not null, status ${t.text} not null, created_at ${t.text} not null,
     updated_at ${t.text} not null, change_id ${t.text}, ${linked('person_id', 'people')}, ${linked('interview_id', 'interviews')},
     ${linked('opportunity_id', 'opportunities')}`,
    }),
    index('hinted_roles', 'person_id'),
    index('hinted_roles', 'interview_id'),
    index('hinted_roles', 'opportunity_id'),
    ...wide(t, {
      name: 'referrals',
      key: 'id',
      columns: `id ${t.text} not null, person_id ${t.text} not null, to_person_id ${t.text}, to_name ${t.text} not null,
     company ${t.text} not null, opportunity_id ${t.text}, words ${t.text} not null, offered_on ${t.text} not null, done_on ${t.text},
     created_at ${t.text} not null, updated_at ${t.text} not null, change_id ${t.text}, ${linked('person_id', 'people')},
     ${linked('to_person_id', 'people')}, ${linked('opportunity_id', 'opportunities')}`,
    }),
    index('referrals', 'person_id'),
    index('referrals', 'to_person_id'),
    index('referrals', 'opportunity_id'),
    // Only few people have a whole profile; among 30,000 they are found without a look at the others.
    'create index people_with_profile on people (owner, id) where profile is not null',
  ],
}
