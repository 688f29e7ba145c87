import { type Interview, interview } from '@standout/core/interviews'
import { roles } from '@standout/core/people'
import { idOf } from '@standout/core/shared'
import type { Repos } from '@standout/store'
import { z } from 'zod'

/** An interview with the names a page needs. */
export const interviewShown = interview.extend({
  company: z.string(),
  role: z.string(),
  people: z.array(
    z.object({ id: idOf('person'), name: z.string(), with: z.enum(roles).nullable(), decides: z.boolean().nullable() }),
  ),
  debriefed: z.boolean(),
})
export type InterviewShown = z.infer<typeof interviewShown>

export async function describeInterviews(
  { people, opportunities, debriefs }: Pick<Repos, 'people' | 'opportunities' | 'debriefs'>,
  list: Interview[],
): Promise<InterviewShown[]> {
  const ids = [...new Set(list.flatMap(({ attendees }) => attendees.map(({ personId }) => personId)))]
  const names = new Map((await people.names(ids)).map(({ id, name }) => [id, name]))
  const roles = await opportunities.names([...new Set(list.map(({ opportunityId }) => opportunityId))])
  const written = await debriefs.interviewIds()
  return list.map((one) => ({
    ...one,
    company: roles.get(one.opportunityId)?.company ?? '',
    role: roles.get(one.opportunityId)?.role ?? '',
    people: one.attendees.map(({ personId, with: part, decides }) => ({
      id: personId,
      name: names.get(personId) ?? '',
      with: part,
      decides,
    })),
    debriefed: written.has(one.id),
  }))
}
