import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type OpportunityId = App.Actions['reads.take']['input']['opportunityId']

export const load: PageServerLoad = async ({ params, locals: { call } }) => {
  const opportunityId = params.opportunityId as OpportunityId
  const [{ shown, opportunity }, moves, { rules }] = await Promise.all([
    call('reads.take', { opportunityId }).catch((problem) => error(404, problem)),
    call('moves.list', {}),
    call('method.list', {}),
  ])
  const move = moves.find((each) => each.opportunity?.id === opportunityId) ?? null
  const used = new Set(['S0.3', move?.basis, ...(shown?.read.signals ?? []).map(({ basis }) => basis)])
  return { shown, opportunity, move, rules: rules.filter(({ id }) => used.has(id)) }
}
