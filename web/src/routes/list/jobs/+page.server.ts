import { planYears } from '@standout/core/punchlist'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call, now } }) => {
  const [gaps, { open }, { roles }] = await Promise.all([
    call('targets.gaps', {}),
    call('punchlist.list', {}),
    call('hints.list', {}),
  ])
  const target = gaps.jobs.find(({ kind }) => kind === 'five-years') ?? null
  return {
    gaps,
    target,
    watched: gaps.jobs.filter(({ kind }) => kind === 'watched'),
    hints: roles.filter(({ id, status }) => status === 'open' && !gaps.jobs.some(({ hintId }) => hintId === id)),
    hinted: Object.fromEntries(roles.map(({ id, person, company }) => [id, { name: person?.name ?? '', company }])),
    years: planYears({ open, rows: gaps.rows, from: Number(now.slice(0, 4)) }),
  }
}
