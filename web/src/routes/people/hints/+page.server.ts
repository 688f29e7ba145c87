import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals: { call } }) => call('hints.list', {})
