import type { PersonId } from '@standout/core'
import type { KeptKit, PreparedAnswer } from '@standout/core/kits'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewKit = Omit<KeptKit, Stamped> & Partial<Pick<KeptKit, Stamped>>
export type NewPreparedAnswer = Omit<PreparedAnswer, Stamped> & Partial<Pick<PreparedAnswer, Stamped>>

/** What was chosen and tapped for one talk. */
export function createKitsRepo(gateways: Gateways) {
  const gateway = gateways.of<KeptKit>('kits')
  return {
    find: gateway.find,
    get: gateway.get,
    async findOfInterview(interviewId: string): Promise<KeptKit | undefined> {
      const [found] = await gateway.select((query) => query.where('interview_id', '=', interviewId))
      return found
    },
    list: () => gateway.select((query) => query.orderBy('created_at').orderBy('id')),
    add: (kit: NewKit) => gateway.add(kit),
    change: (id: string, changes: Partial<KeptKit>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

/** Prepared once, for all talks. */
export function createPreparedAnswersRepo(gateways: Gateways) {
  const gateway = gateways.of<PreparedAnswer>('prepared_answers')
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('created_at').orderBy('id')),
    add: (answer: NewPreparedAnswer) => gateway.add(answer),
    change: (id: string, changes: Partial<PreparedAnswer>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

/** A kit goes with its talk. */
export async function removeKits(gateways: Gateways, interviewId: string): Promise<void> {
  const gateway = gateways.of<KeptKit>('kits')
  for (const { id } of await gateway.select((query) => query.where('interview_id', '=', interviewId))) await gateway.remove(id)
}

/** Who said what was marked: somebody else from now on, or nobody that is known. */
export async function repointTaps(session: Session, gateways: Gateways, { from, to }: { from: PersonId; to: PersonId | null }) {
  const rows = await session.db.selectFrom('taps').select('kit_id as id').where('person_id', '=', from).execute()
  const gateway = gateways.of<KeptKit>('kits')
  for (const id of new Set(rows.map((row) => row.id))) {
    const { taps } = await gateway.get(id)
    await gateway.change(id, { taps: taps.map((one) => (one.personId === from ? { ...one, personId: to } : one)) })
  }
}
