import { interview } from '@standout/core/interviews'
import { idOf } from '@standout/core/shared'
import type { Repos } from '@standout/store'
import { z } from 'zod'

export const meeting = interview.pick({ id: true, round: true, startsAt: true, zone: true, status: true }).extend({
  opportunityId: idOf('opportunity'),
  company: z.string(),
  role: z.string(),
})

/** The interviews in which this person sat, newest first, with the opportunity's name. */
export async function listMeetings({ interviews, opportunities }: Pick<Repos, 'interviews' | 'opportunities'>, personId: string) {
  const met = await interviews.list({ personId })
  return Promise.all(
    met.map(async ({ id, round, startsAt, zone, status, opportunityId }) => {
      const { company, role } = await opportunities.get(opportunityId)
      return { id, round, startsAt, zone, status, opportunityId, company, role }
    }),
  )
}
