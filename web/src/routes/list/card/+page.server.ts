import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => ({ list: await call('punchlist.list', {}) })
