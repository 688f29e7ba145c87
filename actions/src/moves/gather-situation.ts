import type { Interpretation } from '@standout/core/debriefs'
import type { Situation } from '@standout/core/moves'
import type { Context } from '../action.ts'

type Needs = Pick<
  Context,
  'candidates' | 'opportunities' | 'stages' | 'interviews' | 'debriefs' | 'interpretations' | 'people' | 'contacts' | 'decisions'
>

/** All that the moves are derived from. */
export async function gatherSituation(
  repos: Needs,
): Promise<Situation & { candidate: Awaited<ReturnType<Needs['candidates']['get']>> }> {
  const talks = await repos.interviews.list({})
  const attending = [...new Set(talks.flatMap(({ attendees }) => attendees.map(({ personId }) => personId)))]
  const steps = groupBy(await repos.stages.list(), ({ opportunityId }) => opportunityId)
  const readings = groupBy(await repos.interpretations.list(), ({ debriefId }) => debriefId)
  return {
    candidate: await repos.candidates.get(),
    opportunities: (await repos.opportunities.list({})).map((one) => ({ ...one, steps: steps.get(one.id) ?? [] })),
    interviews: talks,
    debriefs: (await repos.debriefs.list()).map(({ id, interviewId, talk, people }) => {
      const made = readings.get(id) ?? []
      return {
        id,
        interviewId,
        promise: (pick(made, 'promise') ?? talk.promise) as Situation['debriefs'][number]['promise'],
        promisedBy: talk.promisedBy ?? pick(made, 'promised-by') ?? null,
        employer: talk.employer,
        people,
      }
    }),
    people: await repos.people.listByIds(attending),
    contacts: await repos.contacts.list({}),
    decisions: await repos.decisions.list(),
  }
}

/** What a hand made of the words wins over what the program did. */
function pick(made: Interpretation[], field: Interpretation['field']): string | null | undefined {
  const rows = made.filter((row) => row.field === field)
  return (rows.find(({ by }) => by === 'hand') ?? rows[0])?.value
}

function groupBy<T>(rows: T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
