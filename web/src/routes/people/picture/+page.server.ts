import { type Drawn, layOut } from '$lib/ladder/lay-out.ts'
import type { PageServerLoad } from './$types'

const mostDrawn = 80

/** Drawn here: the browser gets places, not a simulation. */
export const load: PageServerLoad = async ({ locals: { call } }) => {
  const [{ people, shared, more }, { referrals }] = await Promise.all([call('ladder.list', {}), call('hints.list', {})])
  const shown: Drawn[] = people.slice(0, mostDrawn).map(({ id, name, company, rung }) => ({ id, name, company, rung }))
  const introductions = referrals.flatMap(({ personId, toPersonId, doneOn }) =>
    toPersonId
      ? [{ from: personId as string, to: toPersonId as string, kind: doneOn ? ('done' as const) : ('offered' as const) }]
      : [],
  )
  const isDrawnTwice = (from: string, to: string) =>
    introductions.some((one) => [one.from, one.to].includes(from) && [one.from, one.to].includes(to))
  const lines = [
    ...introductions,
    ...shared.filter(({ from, to }) => !isDrawnTwice(from, to)).map(({ from, to }) => ({ from, to, kind: 'shared' as const })),
  ]
  const isDrawn = new Set(shown.map(({ id }) => id))
  // Whom somebody introduces belongs into the picture, however little there was yet.
  for (const { toPersonId, to, company } of referrals)
    if (toPersonId && to && !isDrawn.has(toPersonId)) {
      isDrawn.add(toPersonId)
      shown.push({ id: toPersonId, name: to.name, company: company || null, rung: null })
    }
  return {
    people,
    shared,
    referrals,
    left: people.length - Math.min(people.length, mostDrawn) + more,
    phone: layOut(shown, lines, { width: 360, height: 480 }),
    desk: layOut(shown, lines, { width: 820, height: 620 }),
  }
}
