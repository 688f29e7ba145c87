import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call }, params }) => {
  const found = await call('opportunities.find', { id: params.id as `opp_${string}` })
  const met = new Map(found.interviews.flatMap(({ people }) => people.map(({ id, name }) => [id, name] as const)))
  return { ...found, people: [...met].map(([id, name]) => ({ id, name })) }
}
