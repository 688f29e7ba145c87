import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call, now } }) => {
  const { interviews } = await call('interviews.list', { from: now })
  const { isTime, last } = await call('presence.show', {})
  return { interviews: interviews.filter(({ status }) => status === 'planned'), look: isTime ? { before: last !== null } : null }
}
