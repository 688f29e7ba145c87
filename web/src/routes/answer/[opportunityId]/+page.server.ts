import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type OpportunityId = App.Actions['reads.take']['input']['opportunityId']

export const load: PageServerLoad = async ({ params, locals: { call } }) => {
  const id = params.opportunityId as OpportunityId
  const [{ opportunity, interviews, steps }, moves, { rules }, shown, hints, { members }, { courtesies }] = await Promise.all([
    call('opportunities.find', { id }).catch((problem) => error(404, problem)),
    call('moves.list', {}),
    call('method.list', {}),
    call('odds.show', {}),
    call('hints.list', { opportunityId: id }),
    call('circle.show', {}),
    call('moves.courtesies', { opportunityId: id }),
  ])
  const debriefs = await Promise.all(interviews.map(({ id: interviewId }) => call('debriefs.find', { interviewId })))
  const people = debriefs.flatMap(({ debrief }) => debrief?.people ?? [])
  const worth = moves.filter((move) => move.opportunity?.id === id && move.blockedBy === null)
  return {
    opportunity,
    endedOn: steps.findLast(({ step }) => step === opportunity.outcome)?.on ?? null,
    helped: people
      .filter(({ improveWords }) => improveWords.trim())
      .map(({ name, improveWords }) => ({ name, words: improveWords })),
    likedBut: people.filter(({ likedBut }) => likedBut.trim()).map(({ name, likedBut }) => ({ name, words: likedBut })),
    moves: worth,
    rules: rules.filter(({ id: rule }) => worth.some(({ basis }) => basis === rule)),
    shown,
    hints,
    four: courtesies,
    members: members.map(({ id: personId, name }) => ({ id: personId, name })),
  }
}
