import { index, keyed, linked, wide } from './make-table.ts'
import type { Migration } from './migration.ts'

/** Rounds of looking oneself up, and what turned up in them. */
export const presence: Migration = {
  name: '0002-presence',
  statements: (t) => [
    ...keyed(t, {
      name: 'presence_checks',
      key: 'id',
      columns: `id ${t.text} not null, started_at ${t.text} not null, finished_at ${t.text}, repeat_on ${t.text}, looked ${t.json} not null,
     change_id ${t.text}`,
    }),
    ...wide(t, {
      name: 'presence_findings',
      key: 'id',
      columns: `id ${t.text} not null, check_id ${t.text} not null, found_with ${t.text}, what ${t.text} not null, url ${t.text},
     verdict ${t.text} not null, fix ${t.text} not null, found_at ${t.text} not null, mended_at ${t.text}, change_id ${t.text},
     ${linked('check_id', 'presence_checks')}`,
    }),
    index('presence_findings', 'check_id'),
  ],
}
