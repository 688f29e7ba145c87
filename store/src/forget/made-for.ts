import { entriesAbout, imagesOf } from './former-selves.ts'
import type { Scrubbing } from './scrub-tables.ts'

const tables = ['messages', 'videos', 'briefs']

/** What was made for them, what is gone since as well: its versions name it in the history and name nobody. */
export async function findMadeFor(scrubbing: Scrubbing): Promise<Set<string>> {
  const { db, gone } = scrubbing
  const made = new Set<string>()
  for (const table of tables) {
    for (const personId of gone.ids as ReadonlySet<string>) {
      const rows = await db.selectFrom(table).select('id').where('person_id', '=', personId).execute()
      for (const { id } of rows) made.add(id as string)
      const entries = await entriesAbout(scrubbing, personId, table)
      const theirs = entries.filter((entry) => imagesOf(entry).some(({ row }) => gone.ids.has(row.personId)))
      for (const { id } of theirs) made.add(id)
    }
  }
  return made
}
