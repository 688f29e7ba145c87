import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const { currency } = await call('candidates.find', {})
  return {
    list: await call('events.list', {}),
    week: await call('events.choose', {}),
    review: await call('events.review', {}),
    currency,
  }
}
