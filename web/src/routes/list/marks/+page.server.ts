import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => ({ marked: await call('marks.pin', {}) })
