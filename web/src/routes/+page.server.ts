import { weighBalance } from '$lib/today/weigh-balance.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call, now } }) => {
  const [moves, { rules }, { interviews }, { opportunities }, { contacts }] = await Promise.all([
    call('moves.list', {}),
    call('method.list', {}),
    call('interviews.list', { from: now }),
    call('opportunities.list', {}),
    call('contacts.list', {}),
  ])
  const used = new Set(moves.map(({ basis }) => basis))
  const open = opportunities.filter(({ outcome }) => outcome === null)
  return {
    moves,
    rules: rules.filter(({ id }) => used.has(id)),
    interviews: interviews.filter(({ status }) => status === 'planned').slice(0, 3),
    balance: weighBalance(open, contacts, now),
    isEmpty: opportunities.length === 0 && interviews.length === 0,
  }
}
