import type { PageServerLoad } from './$types'

const atOnce = 50

export const load: PageServerLoad = async ({ locals: { call }, url }) => {
  const words = url.searchParams.get('words') ?? ''
  const pages = Math.min(4, Math.max(1, Number(url.searchParams.get('pages')) || 1))
  const { people, total } = await call('people.search', { words, limit: atOnce * pages })
  return { words, pages, people, total, pairs: words || pages > 1 ? [] : (await call('people.pairs', {})).pairs }
}
