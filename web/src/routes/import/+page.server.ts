import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const { imports } = await call('records.list', {})
  return { imports: imports.filter(({ kind, status }) => kind !== 'sample' || status === 'applied').slice(0, 50) }
}
