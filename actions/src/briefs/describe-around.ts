import type { Brief, BriefAround } from '@standout/core/briefs'
import { instantToDate } from '@standout/core/shared'
import type { Repos } from '@standout/store'

/** From whom, for whom and of which day a brief is, as its file and its preview show it. */
export async function describeAround(
  { candidates, people, opportunities }: Pick<Repos, 'candidates' | 'people' | 'opportunities'>,
  brief: Brief,
  now: string,
): Promise<BriefAround> {
  const { name, country, valueLine, links, zone } = await candidates.get()
  const { company } = await opportunities.get(brief.opportunityId)
  const person = brief.personId ? ((await people.find(brief.personId))?.name ?? null) : null
  return {
    revision: brief.revision,
    talks: brief.talks.length,
    company,
    person,
    candidate: { name, country, valueLine, links },
    on: instantToDate(now, zone),
    at: brief.updatedAt,
  }
}
