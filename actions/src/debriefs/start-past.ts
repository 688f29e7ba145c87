import { interviewFields } from '@standout/core/interviews'
import { opportunityFields } from '@standout/core/opportunities'
import type { OpportunityId } from '@standout/core/shared'
import { idOf, instant, instantToDate } from '@standout/core/shared'
import { z } from 'zod'
import type { Context } from '../action.ts'
import { attendeeInput, nameAttendees } from '../interviews/name-attendees.ts'

/** An interview that is already over: at a known role, or at one that is named here. */
export const pastInterview = z
  .object({
    opportunityId: idOf('opportunity').optional(),
    company: opportunityFields.shape.company.optional(),
    role: opportunityFields.shape.role.optional(),
    route: opportunityFields.shape.route.optional(),
    round: interviewFields.shape.round.optional(),
    startsAt: instant,
    scheduledMinutes: interviewFields.shape.scheduledMinutes.optional(),
    attendees: z.array(attendeeInput).max(50).default([]),
  })
  .refine(({ opportunityId, company }) => opportunityId || company, 'name the company')

/** Writes the role when it is new, and the interview as held. */
export async function startPast(context: Context, given: z.output<typeof pastInterview>, recalled: boolean) {
  const { opportunities, stages, interviews, candidates, now, newId } = context
  const { zone } = await candidates.get()
  let opportunityId = given.opportunityId as OpportunityId | undefined
  if (!opportunityId) {
    opportunityId = newId('opportunity')
    const stage = given.round === 'screen' ? 'screen' : given.round === 'final' ? 'final' : 'interview'
    await opportunities.add({
      company: given.company!,
      role: given.role ?? '',
      route: given.route ?? null,
      posting: null,
      employer: [],
      notes: null,
      id: opportunityId,
      stage,
      outcome: null,
      offerDeadline: null,
      importId: null,
      createdAt: now,
      updatedAt: now,
    })
    await stages.add({ id: newId('stage'), opportunityId, step: stage, on: instantToDate(given.startsAt, zone), at: now })
  }
  const { company } = await opportunities.get(opportunityId)
  const id = newId('interview')
  await interviews.add({
    id,
    opportunityId,
    round: given.round ?? null,
    startsAt: given.startsAt,
    zone,
    scheduledMinutes: given.scheduledMinutes ?? null,
    place: null,
    notes: null,
    attendees: await nameAttendees(context, given.attendees, company),
    title: null,
    status: 'held',
    uid: null,
    sequence: null,
    recalled,
    importId: null,
    createdAt: now,
    updatedAt: now,
  })
  return { opportunityId, interview: await interviews.get(id) }
}
