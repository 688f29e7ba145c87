import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url, locals: { call } }) => {
  const { opportunities } = await call('opportunities.list', { open: true })
  return {
    opportunities: opportunities.map(({ id, company, role }) => ({ id, company, role })),
    wanted: opportunities.find(({ id }) => id === url.searchParams.get('opportunity'))?.id ?? '',
  }
}
