import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const { imports } = await call('records.list', {})
  return { imports: imports.slice(0, 50) }
}
