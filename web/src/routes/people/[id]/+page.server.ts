import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call }, params }) => {
  const id = params.id as `per_${string}`
  const [found, standing, ground] = await Promise.all([
    call('people.find', { id }),
    call('ladder.find', { personId: id }),
    call('ground.with', { personId: id }),
  ])
  return { ...found, standing, ground }
}
