import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const ladder = await call('ladder.list', {})
  const ties = await Promise.all(ladder.champions.slice(0, 20).map(({ id }) => call('ladder.find', { personId: id })))
  return { ladder, ideas: ties.map(({ tie }, at) => ({ id: ladder.champions[at]?.id ?? '', line: tie?.iCan[0] ?? null })) }
}
