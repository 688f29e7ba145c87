import { keyed } from './make-table.ts'
import type { Migration } from './migration.ts'

/** Where each ask was placed on the latest resume, so that lists need not read it again. */
export const marks: Migration = {
  name: '0010-marks',
  statements: (t) =>
    keyed(t, {
      name: 'placed_marks',
      key: 'ask_key',
      columns: `ask_key ${t.text} not null, resume_hash ${t.text} not null, verdict ${t.text} not null, line ${t.text}, placed_at ${t.text} not null`,
    }),
}
