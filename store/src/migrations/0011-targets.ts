import type { Migration } from './migration.ts'

/** What a job wants, as an occupation of a pack describes it. */
export const targets: Migration = {
  name: '0011-targets',
  statements: (t) => [`alter table targets add column described ${t.json}`],
}
