import type { PersonId } from '@standout/core'
import type { Person } from '@standout/core/people'
import { sql } from 'kysely'
import { toSearchText } from './search-text.ts'
import type { Session } from './session.ts'

export type PersonThere = Pick<Person, 'id' | 'name' | 'company' | 'position'>

const idsAtOnce = 500
const mostFound = 5000
const search = sql.ref<string>('people.search')

/** One pass over the index of names and companies, then the rows of those few alone. */
export async function listAt({ db, tools }: Session, forms: readonly string[]): Promise<PersonThere[]> {
  const wanted = [...new Set(forms.map(toSearchText))].filter(Boolean)
  if (wanted.length === 0) return []
  const hits = await db
    .selectFrom('people')
    .select('people.id')
    .where((eb) => eb.or(wanted.map((form) => tools.occurs(search, form))))
    .limit(mostFound)
    .execute()
  const ids = hits.map(({ id }) => id)
  const found: PersonThere[] = []
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const some: PersonId[] = ids.slice(from, from + idsAtOnce)
    found.push(...(await db.selectFrom('people').select(['id', 'name', 'company', 'position']).where('id', 'in', some).execute()))
  }
  return found
}
