import type { Debrief, Interpretation } from '@standout/core/debriefs'
import type { Attendee, Interview } from '@standout/core/interviews'
import type { Message } from '@standout/core/messages'
import { attendees, interviews } from '../tables/index.ts'
import { releaseBriefs } from './briefs.ts'
import { releaseHints } from './circle.ts'
import { createGlance, groupParts } from './create-glance.ts'
import { releaseFeedback, removeFeedback } from './feedback.ts'
import type { Gateways } from './gateways.ts'
import { removeKits } from './kits.ts'
import type { Session } from './session.ts'
import { releaseVideos } from './videos.ts'

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

/** All that the moves ask of an interview. */
export type InterviewGlance = Pick<
  Interview,
  'id' | 'opportunityId' | 'startsAt' | 'status' | 'scheduledMinutes' | 'place' | 'recalled' | 'createdAt' | 'attendees'
>

const glances = createGlance<Omit<InterviewGlance, 'attendees'>>(interviews, [
  'id',
  'opportunity_id',
  'starts_at',
  'status',
  'scheduled_minutes',
  'place',
  'recalled',
  'created_at',
])
const seats = createGlance<Attendee & { interviewId: Interview['id'] }>(attendees, [
  'interview_id',
  'person_id',
  'with',
  'decides',
  'proposed',
  'starts_at',
  'minutes',
])

const comparable = (instant: string) => new Date(instant).toISOString()

export function createInterviewsRepo(session: Session, gateways: Gateways) {
  const { db } = session
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
    /** Of each opportunity the last talk before a moment and the first one after it; cancelled ones are none. */
    async around(moment: string) {
      const now = comparable(moment)
      const rows = await db
        .selectFrom('interviews')
        .select((eb) => [
          'opportunity_id',
          eb.fn.max(eb.case().when('starts_at', '<=', now).then(eb.ref('starts_at')).end()).as('last'),
          eb.fn.min(eb.case().when('starts_at', '>', now).then(eb.ref('starts_at')).end()).as('next'),
        ])
        .where('status', '!=', 'cancelled')
        .groupBy('opportunity_id')
        .execute()
      return new Map<string, { last: string | null; next: string | null }>(
        rows.map(({ opportunity_id: id, ...talks }) => [id, talks]),
      )
    },
    async glance(): Promise<InterviewGlance[]> {
      const all = await glances(session, (query) => query.orderBy('starts_at').orderBy('id'))
      const seated = await seats(session, (query) => query.orderBy('interview_id').orderBy('place_in_list'))
      const byInterview = groupParts(seated, 'interviewId')
      return all.map((one) => ({ ...one, attendees: byInterview.get(one.id) ?? [] }))
    },
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
  await removeKits(gateways, id)
  await releaseBriefs(gateways, id)
  await releaseHints(gateways, { interviewId: id })
  await releaseFeedback(gateways, { interviewId: id })
  await releaseVideos(gateways, { interviewId: id as Interview['id'] })
  const messages = gateways.of<Message>('messages')
  for (const one of await messages.select((query) => query.where('interview_id', '=', id)))
    await messages.change(one.id, { interviewId: null })
  await gateways.of('interviews').remove(id)
}

export async function removeDebrief(gateways: Gateways, id: string): Promise<void> {
  const interpretations = gateways.of<Interpretation>('interpretations')
  for (const one of await interpretations.select((query) => query.where('debrief_id', '=', id)))
    await interpretations.remove(one.id)
  await removeFeedback(gateways, id)
  await gateways.of('debriefs').remove(id)
}
