import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call }, params }) => {
  const id = params.id as `per_${string}`
  const [found, standing] = await Promise.all([call('people.find', { id }), call('ladder.find', { personId: id })])
  return { ...found, standing }
}
