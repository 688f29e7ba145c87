import { interview, interviewFields } from '@standout/core/interviews'
import { zoneName } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { attendeeInput, nameAttendees } from './name-attendees.ts'

export const scheduleInterview = defineAction({
  name: 'interviews.schedule',
  says: 'Note an interview: when, which round, who will be there',
  kind: 'change',
  may: 'candidate',
  input: interviewFields
    .omit({ attendees: true, zone: true })
    .partial()
    .required({ opportunityId: true, startsAt: true })
    .extend({ zone: zoneName.optional(), attendees: z.array(attendeeInput).max(50).default([]) }),
  output: interview,
  async run(context, { attendees, zone, ...given }) {
    const { interviews, opportunities, candidates, now, newId } = context
    const { company } = await opportunities.get(given.opportunityId)
    const id = newId('interview')
    await interviews.add({
      round: null,
      scheduledMinutes: null,
      place: null,
      notes: null,
      ...given,
      id,
      zone: zone ?? (await candidates.get()).zone,
      attendees: await nameAttendees(context, attendees, company),
      title: null,
      status: 'planned',
      uid: null,
      sequence: null,
      recalled: false,
      importId: null,
      createdAt: now,
      updatedAt: now,
    })
    return interviews.get(id)
  },
})
