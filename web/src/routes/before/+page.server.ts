import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call, now } }) => {
  const { interviews } = await call('interviews.list', { from: now })
  return { interviews: interviews.filter(({ status }) => status === 'planned') }
}
