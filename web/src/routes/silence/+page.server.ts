import type { PageServerLoad } from './$types'

const shownAtOnce = 10

export const load: PageServerLoad = async ({ url, locals: { call } }) => {
  const [{ reads }, moves, { opportunities }] = await Promise.all([
    call('reads.list', {}),
    call('moves.list', {}),
    call('opportunities.list', { open: true }),
  ])
  const talked = new Set<string>(reads.map(({ opportunity }) => opportunity.id))
  const shown = url.searchParams.has('all') ? reads : reads.slice(0, shownAtOnce)
  return {
    hidden: reads.length - shown.length,
    reads: shown.map((one) => ({
      ...one,
      move: moves.find(({ opportunity }) => opportunity?.id === one.opportunity.id) ?? null,
    })),
    quiet: opportunities
      .filter(({ id, stage }) => !talked.has(id) && stage !== 'offer')
      .map(({ id, company, role }) => ({ id, company, role })),
  }
}
