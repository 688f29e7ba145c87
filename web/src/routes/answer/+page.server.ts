import type { PageServerLoad } from './$types'

const declined = ['declined-by-them', 'in-reserve', 'gone-silent']
/** What is due later than this is kept for then: the page after a no is short. */
const soonMs = 7 * 86_400_000

export const load: PageServerLoad = async ({ locals: { call, now } }) => {
  const [{ opportunities }, moves, { rules }] = await Promise.all([
    call('opportunities.list', {}),
    call('moves.list', {}),
    call('method.list', {}),
  ])
  const open = opportunities.filter(({ outcome }) => outcome === null)
  const ended = opportunities.filter(({ outcome }) => outcome !== null)
  const theirNo = ended.filter(({ outcome }) => outcome !== null && declined.includes(outcome))
  const closed = theirNo.map((opportunity) => ({
    opportunity,
    moves: moves.filter(
      ({ opportunity: of, blockedBy, dueAt }) =>
        of?.id === opportunity.id && blockedBy === null && (!dueAt || Date.parse(dueAt) - Date.parse(now) < soonMs),
    ),
  }))
  // A no with something worth doing comes first; the rest is past.
  const fresh = closed.filter(({ moves: worth }) => worth.length > 0)
  const helped = await Promise.all(
    fresh.map(async ({ opportunity }) => {
      const { interviews } = await call('opportunities.find', { id: opportunity.id })
      const debriefs = await Promise.all(interviews.map(({ id }) => call('debriefs.find', { interviewId: id })))
      return debriefs.flatMap(({ debrief }) =>
        (debrief?.people ?? [])
          .filter(({ improveWords }) => improveWords.trim())
          .map(({ name, improveWords }) => ({ name, words: improveWords })),
      )
    }),
  )
  const circle = fresh.length > 0 ? await call('circle.show', {}) : null
  const four = await Promise.all(
    fresh.map(({ opportunity }) =>
      call('moves.courtesies', { opportunityId: opportunity.id }).then(({ courtesies }) => courtesies),
    ),
  )
  return {
    tonight: circle?.members.slice(0, 3).map(({ id, name }) => ({ id, name })) ?? null,
    offers: open.filter(({ stage }) => stage === 'offer'),
    open: open.filter(({ stage }) => stage !== 'offer'),
    declined: fresh.map((one, at) => ({ ...one, helped: helped[at] ?? [], four: four[at] ?? [] })),
    past: ended.filter(({ id }) => !fresh.some(({ opportunity }) => opportunity.id === id)),
    rules: rules.filter(({ id }) => fresh.some(({ moves: worth }) => worth.some(({ basis }) => basis === id))),
  }
}
