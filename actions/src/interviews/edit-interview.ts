import { interview, interviewFields } from '@standout/core/interviews'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { attendeeInput, nameAttendees } from './name-attendees.ts'

export const editInterview = defineAction({
  name: 'interviews.edit',
  says: 'Change an interview: time, round, place, people',
  kind: 'change',
  may: 'candidate',
  input: interviewFields
    .omit({ attendees: true })
    .partial()
    .extend({
      id: idOf('interview'),
      status: z.enum(['planned', 'held', 'cancelled']).optional(),
      attendees: z.array(attendeeInput).max(50).optional(),
    }),
  output: interview,
  async run(context, { id, attendees, ...changes }) {
    const { interviews, opportunities, now } = context
    const before = await interviews.get(id)
    const { company } = await opportunities.get(changes.opportunityId ?? before.opportunityId)
    const people = attendees ? { attendees: await nameAttendees(context, attendees, company) } : {}
    await interviews.change(id, { ...changes, ...people, updatedAt: now })
    return interviews.get(id)
  },
})
