import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type OpportunityId = App.Actions['briefs.open']['input']['opportunityId']

/** A link may be looked at ahead of its tap, so nothing is made here; what is there already is gone to at once. */
export const load: PageServerLoad = async ({ url, locals: { call } }) => {
  const opportunityId = (url.searchParams.get('opportunity') ?? '') as OpportunityId
  if (!opportunityId) return { opportunityId: null }
  const [kept] = await call('briefs.list', { opportunityId }).catch(() => [])
  if (kept) redirect(303, `/briefs/${kept.id}`)
  return { opportunityId }
}
