import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => ({ presence: await call('presence.show', {}) })
