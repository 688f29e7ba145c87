import { weekBefore, weighBalance } from '$lib/today/weigh-balance.ts'
import type { PageServerLoad } from './$types'

const shownAtOnce = 5

export const load: PageServerLoad = async ({ url, locals: { call, now } }) => {
  const [moves, { rules }, { interviews }, { opportunities }, { contacts }] = await Promise.all([
    call('moves.list', {}),
    call('method.list', {}),
    call('interviews.list', { from: now }),
    call('opportunities.list', {}),
    call('contacts.list', { from: weekBefore(now) }),
  ])
  const ready = moves.filter(({ blockedBy }) => blockedBy === null)
  const all = url.searchParams.has('all')
  const shown = all ? moves : ready.slice(0, shownAtOnce)
  const used = new Set(shown.map(({ basis }) => basis))
  const open = opportunities.filter(({ outcome }) => outcome === null)
  return {
    moves: shown,
    hidden: moves.length - shown.length,
    all,
    rules: rules.filter(({ id }) => used.has(id)),
    interviews: interviews.filter(({ status }) => status === 'planned').slice(0, 3),
    balance: weighBalance(open, contacts, now),
    isEmpty: opportunities.length === 0 && interviews.length === 0,
  }
}
