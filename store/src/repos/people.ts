import type { ImportId, PersonId } from '@standout/core'
import type { Person } from '@standout/core/people'
import { people } from '../tables/index.ts'
import { addInBulk } from './add-in-bulk.ts'
import { createGlance } from './create-glance.ts'
import type { Gateways } from './gateways.ts'
import { listAt, listCompanies } from './list-at.ts'
import { repoint } from './repoint.ts'
import { knownNames, searchPeople } from './search-people.ts'
import { journalOf, type Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewPerson = Omit<Person, Stamped> & Partial<Pick<Person, Stamped>>
export type PersonKey = Pick<Person, 'id' | 'name' | 'email' | 'url' | 'company' | 'position' | 'importId'>

/** Enough to speak of someone. */
export type PersonName = Pick<Person, 'id' | 'name' | 'connectedOn'>

/** Where someone works and worked. */
export type PersonAtWork = Pick<Person, 'id' | 'name' | 'company' | 'position' | 'profile'>

const atWork = createGlance<PersonAtWork>(people, ['id', 'name', 'company', 'position', 'profile'])
const mostProfiles = 3000
const named = createGlance<PersonName>(people, ['id', 'name', 'connected_on'])
const idsAtOnce = 500

export function createPeopleRepo(session: Session, gateways: Gateways) {
  const { db } = session
  const gateway = gateways.of<Person>('people')
  /** A merge is written down with whoever stays, even when they take nothing over: forgetting them has to find the other. */
  async function touch(id: string) {
    await gateway.get(id)
    const before = await gateway.image(id)
    const row = { ...before?.row, updatedAt: new Date(session.at).toISOString() }
    await gateway.put(id, before, { row, by: journalOf(session).changeId() })
  }
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ importId }: { importId?: ImportId } = {}) =>
      gateway.select((query) => (importId ? query.where('import_id', '=', importId) : query).orderBy('search').orderBy('id')),
    async listByIds(ids: readonly string[]): Promise<Person[]> {
      const wanted = [...new Set(ids)]
      const found: Person[] = []
      for (let from = 0; from < wanted.length; from += idsAtOnce) {
        found.push(...(await gateway.select((query) => query.where('id', 'in', wanted.slice(from, from + idsAtOnce)))))
      }
      const byId = new Map<string, Person>(found.map((person) => [person.id, person]))
      return wanted.map((id) => byId.get(id)).filter((person) => person !== undefined)
    },
    /** What people are called; a long list is looked up as one. */
    async names(ids: readonly string[]): Promise<PersonName[]> {
      const wanted = [...new Set(ids)]
      const found: PersonName[] = []
      for (let from = 0; from < wanted.length; from += idsAtOnce) {
        found.push(...(await named(session, (query) => query.where('id', 'in', wanted.slice(from, from + idsAtOnce)))))
      }
      return found
    },
    knownNames: (words: readonly string[]) => knownNames(session, words),
    companies: (forms: readonly string[]) => listCompanies(session, forms),
    listAt: (forms: readonly string[], companies: readonly string[]) => listAt(session, forms, companies),
    /** The few with a whole profile. */
    withProfiles: (): Promise<PersonAtWork[]> =>
      atWork(session, (query) => query.where('profile', 'is not', null).orderBy('id').limit(mostProfiles)),
    search: (asked: { words: string; limit?: number; offset?: number }) => searchPeople(session, asked),
    async count(): Promise<number> {
      const { count } = await db
        .selectFrom('people')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
    /** The few fields by which the same person is known again. */
    async keys(): Promise<PersonKey[]> {
      const rows = await db
        .selectFrom('people')
        .select(['id', 'name', 'email', 'url', 'company', 'position', 'import_id'])
        .execute()
      return rows.map(({ import_id: importId, ...row }) => ({ ...row, importId }))
    },
    add: (person: NewPerson) => gateway.add(person),
    addMany: (many: readonly NewPerson[]) => addInBulk(session, gateways.of<Person>('people'), many),
    change: (id: string, changes: Partial<Person>) => gateway.change(id, changes),
    /** What refers to the person is changed with them, so that one undo brings all of it back. */
    async remove(id: string): Promise<void> {
      await gateway.get(id)
      await repoint(session, gateways, { from: id as PersonId, to: null })
      await gateway.remove(id)
    },
    /** Two that are one: what was said of the one that goes now belongs to the one that stays. */
    async unite(keepId: string, goneId: string, changes: Partial<Person> = {}): Promise<Person> {
      await gateway.get(goneId)
      await touch(keepId)
      await repoint(session, gateways, { from: goneId as PersonId, to: keepId as PersonId })
      await gateway.remove(goneId)
      return gateway.change(keepId, changes)
    },
  }
}
