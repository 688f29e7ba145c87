import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url, locals: { call } }) => {
  const [{ pieces }, list, { interviews }, { opportunities }] = await Promise.all([
    call('feedback.list', {}),
    call('punchlist.list', {}),
    call('interviews.list', {}),
    call('opportunities.list', {}),
  ])
  const met = new Map(interviews.flatMap(({ people }) => people.map(({ id, name }) => [id as string, name] as const)))
  return {
    pieces,
    items: [...list.open, ...list.done, ...list.letGo],
    people: [...met].map(([id, name]) => ({ id, name })).toSorted((one, other) => one.name.localeCompare(other.name)),
    roles: opportunities.map(({ id, company, role }) => ({ id: id as string, name: [company, role].filter(Boolean).join(', ') })),
    by: url.searchParams.get('by') === 'ask' ? ('ask' as const) : ('talk' as const),
  }
}
