import type { Debrief, Interpretation } from '@standout/core/debriefs'
import type { Interview } from '@standout/core/interviews'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewInterview = Omit<Interview, Stamped> & Partial<Pick<Interview, Stamped>>

export interface InterviewFilter {
  /** From this instant on. */
  from?: string
  /** Before this instant. */
  to?: string
  opportunityId?: string
  personId?: string
}

const comparable = (instant: string) => new Date(instant).toISOString()

export function createInterviewsRepo({ db }: Session, gateways: Gateways) {
  const gateway = gateways.of<Interview>('interviews')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ from, to, opportunityId, personId }: InterviewFilter = {}) =>
      gateway.select((query) => {
        let narrowed = query.orderBy('starts_at').orderBy('id')
        if (from) narrowed = narrowed.where('starts_at', '>=', comparable(from))
        if (to) narrowed = narrowed.where('starts_at', '<', comparable(to))
        if (opportunityId) narrowed = narrowed.where('opportunity_id', '=', opportunityId)
        if (personId) {
          const theirs = db
            .selectFrom('attendees')
            .select('interview_id')
            .where('person_id', '=', personId as `per_${string}`)
          narrowed = narrowed.where('id', 'in', theirs)
        }
        return narrowed
      }),
    async findByUid(uid: string): Promise<Interview | undefined> {
      const [found] = await gateway.select((query) => query.where('uid', '=', uid).orderBy('created_at').orderBy('id').limit(1))
      return found
    },
    add: (interview: NewInterview) => gateway.add(interview),
    change: (id: string, changes: Partial<Interview>) => gateway.change(id, changes),
    /** With its debrief: one undo brings both back. */
    remove: (id: string) => removeInterview(gateways, id),
  }
}

export async function removeInterview(gateways: Gateways, id: string): Promise<void> {
  const debriefs = await gateways.of<Debrief>('debriefs').select((query) => query.where('interview_id', '=', id))
  for (const debrief of debriefs) await removeDebrief(gateways, debrief.id)
  await gateways.of('interviews').remove(id)
}

export async function removeDebrief(gateways: Gateways, id: string): Promise<void> {
  const interpretations = gateways.of<Interpretation>('interpretations')
  for (const one of await interpretations.select((query) => query.where('debrief_id', '=', id)))
    await interpretations.remove(one.id)
  await gateways.of('debriefs').remove(id)
}
