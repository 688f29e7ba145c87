import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call }, url }) => {
  const words = url.searchParams.get('words') ?? ''
  const { opportunities } = await call('opportunities.list', { words })
  return {
    words,
    open: opportunities.filter(({ outcome }) => outcome === null),
    ended: opportunities.filter(({ outcome }) => outcome !== null),
  }
}
