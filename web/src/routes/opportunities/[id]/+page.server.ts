import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call }, params }) => {
  const found = await call('opportunities.find', { id: params.id as `opp_${string}` })
  const met = new Map(found.interviews.flatMap(({ people }) => people.map(({ id, name }) => [id, name] as const)))
  const { company } = found.opportunity
  const [there, hints, posting] = await Promise.all([
    call('ladder.there', { company, opportunityId: found.opportunity.id }),
    call('hints.list', { opportunityId: found.opportunity.id }),
    call('targets.posting', { opportunityId: found.opportunity.id }),
  ])
  return { ...found, there, hints, posting, people: [...met].map(([id, name]) => ({ id, name })) }
}
