import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => ({ shown: await call('odds.show', {}) })
