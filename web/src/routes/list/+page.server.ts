import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const [list, { active }] = await Promise.all([call('punchlist.list', {}), call('practice.list', {})])
  return { list, active }
}
