import type { Debrief, DebriefPerson, Interpretation } from '@standout/core/debriefs'
import { debriefPeople, debriefs } from '../tables/index.ts'
import { createGlance, groupParts } from './create-glance.ts'
import type { Gateways } from './gateways.ts'
import { removeDebrief } from './interviews.ts'
import { journalOf, type Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewDebrief = Omit<Debrief, Stamped> & Partial<Pick<Debrief, Stamped>>
export interface Save {
  key: string
  debriefId: Debrief['id']
  version: number
  at: string
}

type PersonGlance = Pick<DebriefPerson, 'personId' | 'with' | 'decides'>
/** All that the moves ask of a debrief. */
export type DebriefGlance = Pick<Debrief, 'id' | 'interviewId' | 'talk'> & { people: PersonGlance[] }

const interviewsOf = createGlance<Pick<Debrief, 'interviewId'>>(debriefs, ['interview_id'])
const glances = createGlance<Omit<DebriefGlance, 'people'>>(debriefs, ['id', 'interview_id', 'talk'])
const peopleMet = createGlance<PersonGlance & { debriefId: Debrief['id'] }>(debriefPeople, [
  'debrief_id',
  'person_id',
  'with',
  'decides',
])

export function createDebriefsRepo(session: Session, gateways: Gateways) {
  const { db } = session
  const gateway = gateways.of<Debrief>('debriefs')
  return {
    find: gateway.find,
    get: gateway.get,
    async findOfInterview(interviewId: string): Promise<Debrief | undefined> {
      const [found] = await gateway.select((query) => query.where('interview_id', '=', interviewId))
      return found
    },
    list: () => gateway.select((query) => query.orderBy('created_at').orderBy('id')),
    /** Which interviews have one. */
    interviewIds: async () => new Set((await interviewsOf(session)).map(({ interviewId }) => interviewId)),
    async glance(): Promise<DebriefGlance[]> {
      const all = await glances(session, (query) => query.orderBy('created_at').orderBy('id'))
      const met = groupParts(
        await peopleMet(session, (query) => query.orderBy('debrief_id').orderBy('place_in_list')),
        'debriefId',
      )
      return all.map((one) => ({ ...one, people: met.get(one.id) ?? [] }))
    },
    /** What was answered to "which other roles do you see", by whom and in which talk. */
    async rolesSaid() {
      const rows = await db
        .selectFrom('debrief_people')
        .innerJoin('debriefs', 'debriefs.id', 'debrief_people.debrief_id')
        .select(['debriefs.interview_id', 'debrief_people.person_id', 'debrief_people.name', 'debrief_people.roles_words'])
        .where('debrief_people.roles_words', '!=', '')
        .orderBy('debriefs.interview_id')
        .orderBy('debrief_people.place_in_list')
        .execute()
      return rows.map(({ interview_id: interviewId, person_id: personId, name, roles_words: rolesWords }) => ({
        interviewId,
        personId,
        name,
        rolesWords,
      }))
    },
    add: (debrief: NewDebrief) => gateway.add(debrief),
    change: (id: string, changes: Partial<Debrief>) => gateway.change(id, changes),
    /** The whole debrief as it now stands. */
    async save(debrief: NewDebrief): Promise<Debrief> {
      return (await gateway.find(debrief.id)) ? gateway.change(debrief.id, debrief) : gateway.add(debrief)
    },
    remove: (id: string) => removeDebrief(gateways, id),
  }
}

export function createInterpretationsRepo(_session: Session, gateways: Gateways) {
  const gateway = gateways.of<Interpretation>('interpretations')
  const listOf = (debriefId: string) =>
    gateway.select((query) => query.where('debrief_id', '=', debriefId).orderBy('at').orderBy('id'))
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ fields }: { fields?: readonly Interpretation['field'][] } = {}) =>
      gateway.select((query) => (fields ? query.where('field', 'in', fields) : query).orderBy('at').orderBy('id')),
    listOf,
    add: (interpretation: Interpretation) => gateway.add(interpretation),
    change: (id: string, changes: Partial<Interpretation>) => gateway.change(id, changes),
    remove: gateway.remove,
    /** What the program makes of the words now; what a hand corrected stays. */
    async replaceProgram(debriefId: string, rows: readonly Interpretation[]): Promise<void> {
      const meaning = ({ personId, field, value, quote }: Interpretation) => JSON.stringify([personId, field, value, quote])
      const wanted = new Map(rows.map((row) => [meaning(row), row]))
      for (const row of await listOf(debriefId)) {
        if (row.by !== 'program') continue
        if (!wanted.delete(meaning(row))) await gateway.remove(row.id)
      }
      for (const row of wanted.values()) await gateway.add({ ...row, debriefId, by: 'program' })
    },
  }
}

/** Not journaled: that a save has arrived stays true when it is undone. */
export function createSavesRepo(session: Session) {
  const { db } = session
  return {
    async find(key: string): Promise<Save | undefined> {
      const row = await db
        .selectFrom('saves')
        .select(['key', 'debrief_id', 'version', 'at'])
        .where('key', '=', key)
        .executeTakeFirst()
      return row && { key: row.key, debriefId: row.debrief_id, version: row.version, at: row.at }
    },
    async add({ key, debriefId, version, at }: Save): Promise<void> {
      journalOf(session)
      await db
        .insertInto('saves')
        .values({ key, debrief_id: debriefId, version, at: new Date(at).toISOString() } as never)
        // A first save that was undone may arrive once more.
        .onConflict((conflict) => conflict.columns(['owner', 'key']).doUpdateSet({ debrief_id: debriefId, version } as never))
        .execute()
    },
  }
}
