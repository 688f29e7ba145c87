import { weighBalance } from '$lib/today/weigh-balance.ts'
import type { PageServerLoad } from './$types'

const shownAtOnce = 5

export const load: PageServerLoad = async ({ url, locals: { call } }) => {
  const all = url.searchParams.has('all')
  const [{ open, ...today }, { rules }] = await Promise.all([
    call('moves.today', all ? { most: 2000, blocked: true } : { most: shownAtOnce }),
    call('method.list', {}),
  ])
  const used = new Set(today.moves.map(({ basis }) => basis))
  return { ...today, all, rules: rules.filter(({ id }) => used.has(id)), balance: weighBalance(open) }
}
