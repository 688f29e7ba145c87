import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals: { call }, params }) =>
  call('interviews.find', { id: params.id as `int_${string}` })
