import type { PageServerLoad } from './$types'

const hour = 3_600_000

/** The chosen interview, else the one that runs now or comes next. */
export const load: PageServerLoad = async ({ url, locals: { call, now } }) => {
  const from = new Date(Date.parse(now) - 2 * hour).toISOString()
  const { interviews } = await call('interviews.list', { from })
  const planned = interviews.filter(({ status }) => status !== 'cancelled')
  const wanted = url.searchParams.get('interview')
  const interview = planned.find(({ id }) => id === wanted) ?? planned[0] ?? null
  return { interview, others: planned.filter(({ id }) => id !== interview?.id).slice(0, 5) }
}
