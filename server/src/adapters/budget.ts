import type { Ports } from '@standout/actions'
import { fitBudget } from '@standout/core/budget'
import type { Helper } from '../jobs/helper.ts'

/** From here on, the start of the helper process included; with that of the program and the way back, ten seconds in all. */
const mostMs = 6000
/** A page waits no longer than this before the helper process is woken. */
const quickMs = 150

/** The best choice of events: from HiGHS in the helper process, or for a page from the search alone where that suffices. */
export const createBudget = (helper: Helper): Ports['budget'] => ({
  async fit(outings, limits, { currency, quick = false }) {
    if (quick) {
      const end = performance.now() + quickMs
      const fit = fitBudget(outings, limits, { solve: () => undefined, hasTime: () => performance.now() < end, currency })
      if (fit.optimal) return fit
    }
    const input = { outings: [...outings], limits, until: Date.now() + mostMs, currency }
    return helper.run('fit-budget', input, { about: 'Choosing among the events', timeoutMs: 20_000 })
  },
})
