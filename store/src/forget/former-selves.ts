import type { Person } from '@standout/core/people'
import { type Kysely, type SqlBool, sql } from 'kysely'
import type { AnyDatabase, Tools } from '../dialects/base.ts'
import type { Row } from '../dialects/codec.ts'
import { type Entry, isRowEntry, type RowEntry } from '../journal/journal.ts'

interface Journal {
  db: Kysely<AnyDatabase>
  tools: Tools
}

type ActionEntry = RowEntry & { action: string }

/** What the history tells of rows of this table, wherever it names the id. */
export async function entriesAbout({ db, tools }: Journal, id: string, of: string): Promise<ActionEntry[]> {
  const named = sql<SqlBool>`${tools.placeOf(sql`cast(${sql.ref('entries')} as text)`, id)} > 0`
  const rows = (await db.selectFrom('changes').select(['action', 'entries']).where(named).execute()) as Row[]
  return rows.flatMap(({ action, entries }) =>
    (JSON.parse(entries as string) as Entry[])
      .filter(isRowEntry)
      .filter(({ table }) => table === of)
      .map((entry) => ({ ...entry, action: action as string })),
  )
}

export const imagesOf = ({ before, after }: RowEntry) => [before, after].filter((image) => image !== null)

/** A merge that was taken back made two of them again. */
const isThere = async ({ db }: Journal, id: string) =>
  (await db.selectFrom('people').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** Who they were before a correction, and whom they were merged with: the history still tells of them by those names. */
export async function findFormerSelves(journal: Journal, person: Person): Promise<Person[]> {
  const selves = [person]
  const ids = new Set<string>([person.id])
  // What is added on the way is looked at as well: a merge of a merge.
  for (const id of ids) {
    const entries = await entriesAbout(journal, id, 'people')
    const own = entries.filter((entry) => entry.id === id).flatMap(imagesOf)
    selves.push(...own.map(({ row }) => row as unknown as Person))
    const merged = entries.filter(({ action, after }) => action === 'people.merge' && after === null)
    for (const other of merged) if (!(await isThere(journal, other.id))) ids.add(other.id)
  }
  return selves
}
