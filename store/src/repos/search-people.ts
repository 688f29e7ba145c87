import type { PersonId } from '@standout/core'
import type { PersonSummary } from '@standout/core/people'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../tables/index.ts'
import { searchWords, toSearchText } from './search-text.ts'
import type { Session } from './session.ts'

export interface FoundPeople {
  people: PersonSummary[]
  total: number
}
interface Page {
  limit: number
  offset: number
}

interface FoundIds {
  ids: PersonId[]
  total: number
}

const mostAtOnce = 200
const search = sql.ref<string>('people.search')
/** After every text that begins with the words. */
const last = '\u{10FFFF}'

/** Every word must occur; whose name begins so comes first, then where a word begins so, then the rest, by name. */
export async function searchPeople(
  session: Session,
  { words, limit = 20, offset = 0 }: { words: string } & Partial<Page>,
): Promise<FoundPeople> {
  const wanted = searchWords(words)
  const page = { limit: Math.max(1, Math.min(limit, mostAtOnce)), offset: Math.max(0, offset) }
  const leading = await leadingIds(session, wanted, page)
  // A page that is full of names that begin so needs no look at how the others rank.
  const found =
    leading.length === page.limit ? { ids: leading, total: await count(session, wanted) } : await ranked(session, wanted, page)
  return { people: await summaries(session, found.ids), total: found.total }
}

async function leadingIds({ db }: Session, wanted: string[], { limit, offset }: Page): Promise<PersonId[]> {
  const start = wanted.join(' ')
  const rows = await db
    .selectFrom('people')
    .select('people.id')
    .where('people.search', '>=', start)
    .where('people.search', '<', start + last)
    .orderBy('people.search')
    .orderBy('people.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(({ id }) => id)
}

function matching({ tools }: Session, db: Pick<Kysely<Database>, 'selectFrom'>, wanted: string[]) {
  return db.selectFrom('people').where((eb) => eb.and(wanted.map((word) => tools.occurs(search, word))))
}

/** One pass over all names gives the page and the total. */
async function ranked(session: Session, wanted: string[], { limit, offset }: Page): Promise<FoundIds> {
  const { placeOf } = session.tools
  const [first = ''] = wanted
  const text = sql.ref<string>('found.search')
  const rank = sql<number>`case when ${placeOf(text, wanted.join(' '))} = 1 then 0
    when ${placeOf(text, first)} = 1 or ${placeOf(text, ` ${first}`)} > 0 then 1 else 2 end`
  const rows = await session.db
    .with(
      (cte) => cte('found').materialized(),
      (db) => matching(session, db, wanted).select(['people.id', 'people.search']),
    )
    .selectFrom('found')
    .select(({ selectFrom, fn }) => ['found.id', selectFrom('found').select(fn.countAll<number>().as('all')).as('total')])
    .orderBy(rank)
    .orderBy('found.search')
    .orderBy('found.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const [one] = rows
  if (!one) return { ids: [], total: offset === 0 ? 0 : await count(session, wanted) }
  return { ids: rows.map(({ id }) => id), total: one.total ?? 0 }
}

async function count(session: Session, wanted: string[]): Promise<number> {
  const { total } = await matching(session, session.db, wanted)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

async function summaries({ db }: Session, ids: PersonId[]): Promise<PersonSummary[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name', 'headline', 'company', 'position', 'connected_on'])
    .where('id', 'in', ids)
    .execute()
  const byId = new Map(rows.map(({ connected_on: connectedOn, ...row }) => [row.id, { ...row, connectedOn }]))
  return ids.map((id) => byId.get(id)).filter((person) => person !== undefined)
}

/** Which of the words are part of somebody's name; as they were given. */
export async function knownNames({ db, tools }: Session, words: readonly string[]): Promise<string[]> {
  const wanted = new Map(words.map((word) => [word, toSearchText(word)]))
  const looked = [...new Set(wanted.values())].filter(Boolean)
  if (looked.length === 0) return []
  const rows = await db
    .selectFrom('people')
    .select('name')
    .where((eb) => eb.or(looked.map((word) => tools.occurs(search, word))))
    .execute()
  const names = new Set(rows.flatMap(({ name }) => [toSearchText(name), ...toSearchText(name).split(' ')]))
  return words.filter((word) => names.has(wanted.get(word)!))
}
