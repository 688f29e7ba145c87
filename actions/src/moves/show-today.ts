import { move, rankMoves } from '@standout/core/moves'
import { countWeek } from '@standout/core/odds'
import { idOf, instantToDate } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { isTimeFor } from '../circle/week.ts'
import { describeInterviews, interviewShown } from '../interviews/describe-interviews.ts'
import { gatherSituation } from './gather-situation.ts'

const comingAtOnce = 3

export const showToday = defineAction({
  name: 'moves.today',
  says: 'The first moves, the interviews coming up, and where this week went, read once',
  kind: 'look',
  may: 'candidate',
  input: z.object({ most: z.number().int().min(1).max(2000).default(5), blocked: z.boolean().default(false) }),
  output: z.object({
    moves: z.array(move),
    /** How many more there are, blocked ones included. */
    hidden: z.number().int(),
    interviews: z.array(interviewShown),
    /** What is open, and what was done for it in the last seven days. */
    open: z.array(z.object({ id: idOf('opportunity'), company: z.string(), steps: z.number().int() })),
    /** Towards the end of the week, until it was answered whom I really talked to (S2.6). */
    asksForWeek: z.boolean(),
    isEmpty: z.boolean(),
  }),
  async run(context, { most, blocked }) {
    const situation = await gatherSituation(context)
    const { country, region } = situation.candidate
    const moves = rankMoves(situation, { now: context.now, isHoliday: context.ports.holidays(country, region) })
    const shown = (blocked ? moves : moves.filter(({ blockedBy }) => blockedBy === null)).slice(0, most)
    const coming = situation.interviews.filter(({ startsAt, status }) => status === 'planned' && startsAt >= context.now)
    const next = coming.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)).slice(0, comingAtOnce)
    const steps = countWeek(situation, context.now)
    return {
      moves: shown,
      hidden: moves.length - shown.length,
      interviews: await describeInterviews(context, await Promise.all(next.map(({ id }) => context.interviews.get(id)))),
      open: situation.opportunities
        .filter(({ outcome }) => outcome === null)
        .map(({ id, company }) => ({ id, company, steps: steps.get(id) ?? 0 })),
      asksForWeek: isTimeFor(situation.decisions, instantToDate(context.now, situation.candidate.zone)),
      isEmpty:
        situation.opportunities.length === 0 && situation.interviews.length === 0 && (await context.events.list()).length === 0,
    }
  },
})
