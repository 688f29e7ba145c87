import type { Ports } from '@standout/actions'
import type { Helper } from '../jobs/helper.ts'

/** With the start of the process and the way back, ten seconds in all. */
const seconds = 9

/** The best choice of events, worked out in the helper process. */
export const createBudget = (helper: Helper): Ports['budget'] => ({
  fit: (outings, limits, currency) =>
    helper.run(
      'fit-budget',
      { outings: [...outings], limits, seconds, currency },
      { about: 'Choosing among the events', timeoutMs: 20_000 },
    ),
})
