import { opportunity, routes } from '@standout/core/opportunities'
import { range } from '@standout/core/reads'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'

const number = z.number()
const tally = z.object({
  reached: number,
  passed: number,
  lost: number,
  waiting: number,
  withdrawn: number,
  reserve: number,
  unheard: number,
})
const bin = z.object({
  from: number,
  to: number,
  said: number,
  happened: number,
  low: number,
  high: number,
  count: number,
  passed: number,
})
const score = z.object({ brier: number, count: number })
const ofRoute = z.object({ applied: number, conversations: number })
const ofRound = z.object({ reached: number, passed: number })
const named = opportunity.pick({ id: true, company: true, role: true })

/** The own search in numbers, as the page on the odds takes it. */
export const oddsShown = z.object({
  /** For `odds forecast`, together with what is open. */
  search: z.object({
    perWeek: z.record(z.enum(routes), number),
    history: z.object({
      cold: ofRoute,
      targeted: ofRoute,
      warm: ofRoute,
      rounds: z.object({ screen: ofRound, interview: ofRound, final: ofRound }),
    }),
    weeks: number,
    target: number,
  }),
  open: z.array(named.extend({ stage: opportunity.shape.stage, chance: range, weeks: number })),
  offers: z.array(named),
  tallies: z.record(z.enum([...routes, 'screen', 'interview', 'final']), tally),
  revived: number,
  calibration: z.object({
    count: number,
    bins: z.array(bin),
    gut: z.array(bin),
    reading: score,
    feeling: score,
    baseRate: score.extend({ rate: number }),
  }),
  weights: z.object({
    outcomes: number,
    signs: z.array(z.object({ signal: z.string(), times: number, doubt: number, talks: number })),
  }),
  balance: z.object({
    shares: z.array(z.object({ id: idOf('opportunity'), name: z.string(), effort: number, chance: number })),
    nudge: z.object({
      kind: z.enum(['even', 'little', 'one-takes-over', 'forgotten']),
      name: z.string(),
      effort: number,
      chance: number,
    }),
  }),
  noes: z.array(named.extend({ stage: opportunity.shape.stage, on: z.iso.date() })),
})
