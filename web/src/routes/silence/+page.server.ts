import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const [{ reads }, moves, { opportunities }] = await Promise.all([
    call('reads.list', {}),
    call('moves.list', {}),
    call('opportunities.list', { open: true }),
  ])
  const talked = new Set<string>(reads.map(({ opportunity }) => opportunity.id))
  return {
    reads: reads.map((shown) => ({
      ...shown,
      move: moves.find(({ opportunity }) => opportunity?.id === shown.opportunity.id) ?? null,
    })),
    quiet: opportunities.filter(({ id }) => !talked.has(id)),
  }
}
