import type { Interpretation } from '@standout/core/debriefs'
import type { Situation } from '@standout/core/moves'
import type { Context } from '../action.ts'
import { groupBy } from '../group-by.ts'

type Needs = Pick<
  Context,
  | 'candidates'
  | 'opportunities'
  | 'stages'
  | 'interviews'
  | 'debriefs'
  | 'interpretations'
  | 'people'
  | 'facts'
  | 'contacts'
  | 'decisions'
  | 'events'
>

/** All that the moves are derived from. */
export async function gatherSituation(
  repos: Needs,
): Promise<Situation & { candidate: Awaited<ReturnType<Needs['candidates']['get']>> }> {
  const talks = await repos.interviews.glance()
  const attending = [...new Set(talks.flatMap(({ attendees }) => attendees.map(({ personId }) => personId)))]
  const steps = groupBy(await repos.stages.list(), ({ opportunityId }) => opportunityId)
  const readings = groupBy(await repos.interpretations.list({ fields: ['promise', 'promised-by'] }), ({ debriefId }) => debriefId)
  const invited = new Map((await repos.facts.listField('invited')).map(({ subject, saidOn }) => [subject as string, saidOn]))
  return {
    candidate: await repos.candidates.get(),
    opportunities: (await repos.opportunities.glance()).map((one) => ({ ...one, steps: steps.get(one.id) ?? [] })),
    interviews: talks,
    debriefs: (await repos.debriefs.glance()).map(({ id, interviewId, talk, people }) => {
      const made = readings.get(id) ?? []
      return {
        id,
        interviewId,
        promise: settle(made, 'promise', talk.promise) as Situation['debriefs'][number]['promise'],
        promisedBy: settle(made, 'promised-by', talk.promisedBy),
        employer: talk.employer,
        people,
      }
    }),
    people: (await repos.people.names(attending)).map((one) => ({ ...one, invitedOn: invited.get(one.id) ?? null })),
    contacts: await repos.contacts.list({}),
    decisions: await repos.decisions.list(),
    evenings: (await repos.events.list()).filter(({ status }) => status === 'planned'),
  }
}

/** A correction by hand, else what was ticked in the debrief, else what the program makes of the words. */
function settle(made: Interpretation[], field: Interpretation['field'], ticked: string | null): string | null {
  const rows = made.filter((row) => row.field === field)
  const hand = rows.find(({ by }) => by === 'hand')
  return hand ? hand.value : (ticked ?? rows[0]?.value ?? null)
}
