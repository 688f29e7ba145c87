import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url, locals: { call } }) => {
  const [list, practice] = await Promise.all([call('punchlist.list', {}), call('practice.list', {})])
  const active = practice.active.map(({ id, text }) => ({ id: id as string, text }))
  const others = list.open.filter(({ id }) => !active.some((one) => one.id === id)).map(({ id, text }) => ({ id, text }))
  return { practice, items: [...active, ...others], item: url.searchParams.get('item') }
}
