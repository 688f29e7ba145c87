import type { Person } from '@standout/core/people'
import { sql } from 'kysely'
import { toSearchText } from './search-text.ts'
import type { Session } from './session.ts'

export type PersonThere = Pick<Person, 'id' | 'name' | 'company' | 'position'>

const mostCompanies = 200
const mostFound = 2000
const search = sql.ref<string>('people.search')

/** Whoever has one of these forms in name, company or position: the index that the search uses answers it. */
function mentioning({ db, tools }: Session, forms: readonly string[]) {
  const wanted = [...new Set(forms.map(toSearchText))].filter(Boolean)
  return db.selectFrom('people').where((eb) => eb.or(wanted.map((form) => tools.occurs(search, form))))
}

/** Every way in which companies with such a form are written, once each; which of them are meant is judged in core. */
export async function listCompanies(session: Session, forms: readonly string[]): Promise<string[]> {
  const rows = await mentioning(session, forms).select('company').distinct().where('company', 'is not', null).execute()
  return rows.flatMap(({ company }) => company ?? [])
}

/** Who is at one of these companies, as they are written. */
export async function listAt(session: Session, forms: readonly string[], companies: readonly string[]): Promise<PersonThere[]> {
  if (companies.length === 0) return []
  return mentioning(session, forms)
    .select(['id', 'name', 'company', 'position'])
    .where('company', 'in', companies.slice(0, mostCompanies))
    .orderBy('search')
    .limit(mostFound)
    .execute()
}
