import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals: { call }, params }) => call('people.find', { id: params.id as `per_${string}` })
