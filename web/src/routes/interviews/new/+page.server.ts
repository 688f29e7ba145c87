import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call }, url }) => {
  const { opportunities } = await call('opportunities.list', { open: true })
  return { opportunities, chosen: url.searchParams.get('opportunity') }
}
