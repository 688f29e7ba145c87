import { type SqlBool, sql } from 'kysely'
import { findMadeFor } from './made-for.ts'
import { mentions, type Scrubbing } from './scrub-tables.ts'

const referring: [table: string, column: string][] = [
  ['separations', 'one_id'],
  ['separations', 'other_id'],
  ['facts', 'subject'],
  ['attendees', 'person_id'],
  ['debrief_people', 'person_id'],
  ['event_people', 'person_id'],
  ['contacts', 'person_id'],
  ['interpretations', 'person_id'],
  ['taps', 'person_id'],
  ['videos', 'person_id'],
  ['messages', 'person_id'],
  ['ties', 'person_id'],
  ['need_helpers', 'person_id'],
  ['hinted_roles', 'person_id'],
  ['referrals', 'person_id'],
  ['people', 'id'],
]

/** Removes every row that is about them, and every entry of the journal that could bring one back. */
export async function deleteRows(scrubbing: Scrubbing): Promise<Record<string, number>> {
  const { db, gone } = scrubbing
  const counts: Record<string, number> = {}
  const note = (table: string, rows: unknown[]) => {
    if (rows.length > 0) counts[table] = (counts[table] ?? 0) + rows.length
  }
  const made = await findMadeFor(scrubbing)
  await db.updateTable('briefs').set({ person_id: null }).where('person_id', '=', gone.id).execute()
  await db.updateTable('referrals').set({ to_person_id: null }).where('to_person_id', '=', gone.id).execute()
  await releaseFeedback(scrubbing)
  note('message_versions', await releaseMessages(scrubbing))
  for (const [table, column] of referring) {
    note(table, await db.deleteFrom(table).where(column, '=', gone.id).returning('owner').execute())
  }
  for (const table of ['debrief_people', 'event_people']) note(table, await deleteUnlinked(scrubbing, table))
  note('decisions', await db.deleteFrom('decisions').where(mentions(scrubbing, 'move_id')).returning('owner').execute())
  const journal = db.deleteFrom('changes').where((eb) => eb.or([mentions(scrubbing, 'entries'), mentions(scrubbing, 'label')]))
  note('changes', await journal.returning('owner').execute())
  for (const id of made) note('changes', await dropHistoryOf(scrubbing, id))
  return counts
}

const dropHistoryOf = ({ db, tools }: Scrubbing, id: string) =>
  db
    .deleteFrom('changes')
    .where(sql<SqlBool>`${tools.placeOf(sql`cast(${sql.ref('entries')} as text)`, JSON.stringify(id))} > 0`)
    .returning('owner')
    .execute()

/** What was written to them goes with every version; what was kept to give away is the user's own and stays. */
async function releaseMessages({ db, gone }: Scrubbing) {
  const theirs = db.selectFrom('messages').select('id').where('person_id', '=', gone.id)
  await db.updateTable('clippings').set({ person_id: null }).where('person_id', '=', gone.id).execute()
  await db.updateTable('clippings').set({ message_id: null }).where('message_id', 'in', theirs).execute()
  return db.deleteFrom('message_versions').where('message_id', 'in', theirs).returning('owner').execute()
}

/** What was said about one's own resume stays, but nothing says whose words they were; a later save of the debrief leaves them alone. */
async function releaseFeedback({ db, gone }: Scrubbing) {
  await db.updateTable('feedback').set({ person_id: null, name: '', debrief_id: null }).where('person_id', '=', gone.id).execute()
  await db
    .updateTable('feedback')
    .set({ name: '' })
    .where('person_id', 'is', null)
    .where('name', 'in', [...gone.names])
    .execute()
}

/** Someone in a debrief or at an event whom nobody had linked to a person, but who has their name. */
const deleteUnlinked = ({ db, gone }: Scrubbing, table: string) =>
  db
    .deleteFrom(table)
    .where('person_id', 'is', null)
    .where('name', 'in', [...gone.names])
    .returning('owner')
    .execute()
