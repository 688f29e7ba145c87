import type { Person } from '@standout/core/people'
import { type Expression, type SqlBool, sql } from 'kysely'
import { searchWords } from './search-text.ts'
import type { Session } from './session.ts'

export type PersonSummary = Pick<Person, 'id' | 'name' | 'headline' | 'company' | 'position' | 'email' | 'url' | 'connectedOn'>
export interface FoundPeople {
  people: PersonSummary[]
  total: number
}

const mostAtOnce = 200

/** Every word must occur; whose name begins so comes first, then where a word begins so, then the rest, by name. */
export async function searchPeople(
  session: Session,
  { words, limit = 20, offset = 0 }: { words: string; limit?: number; offset?: number },
): Promise<FoundPeople> {
  const { db, tools } = session
  const wanted = searchWords(words)
  const search = sql.ref<string>('people.search')
  const occurs = wanted.map((word) => sql<SqlBool>`${tools.placeOf(search, word)} > 0`)
  const found = db.selectFrom('people').where((eb) => eb.and(occurs as Expression<SqlBool>[]))

  const page = found.select('people.id as id').orderBy('people.search').orderBy('people.id')
  const ranked =
    wanted.length === 0
      ? page
      : page.clearOrderBy().orderBy(rankOf(session, wanted)).orderBy('people.search').orderBy('people.id')
  const ids = await ranked.limit(Math.min(limit, mostAtOnce)).offset(offset).execute()
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return {
    people: await summaries(
      session,
      ids.map(({ id }) => id),
    ),
    total,
  }
}

function rankOf({ tools }: Session, wanted: string[]) {
  const search = sql.ref<string>('people.search')
  return sql<number>`case when ${tools.placeOf(search, wanted.join(' '))} = 1 then 0
    when ${tools.placeOf(search, wanted[0]!)} = 1 or ${tools.placeOf(search, ` ${wanted[0]}`)} > 0 then 1 else 2 end`
}

async function summaries({ db }: Session, ids: Person['id'][]): Promise<PersonSummary[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name', 'headline', 'company', 'position', 'email', 'url', 'connected_on'])
    .where('id', 'in', ids)
    .execute()
  const byId = new Map(rows.map(({ connected_on: connectedOn, ...row }) => [row.id, { ...row, connectedOn }]))
  return ids.map((id) => byId.get(id)).filter((person) => person !== undefined)
}
