import { rungs, tie } from '@standout/core/ladder'
import { listCourtesies } from '@standout/core/moves'
import { idOf, localDate } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { gatherSituation } from '../moves/gather-situation.ts'
import { courtesies } from '../moves/list-courtesies.ts'
import { gatherStandings } from './gather-standings.ts'
import { evidence } from './list-ladder.ts'

/** A line for "what I can do for them" that something they said suggests. */
const suggestion = z.object({ words: z.string(), from: z.string(), on: localDate.nullable() })

export const showStanding = defineAction({
  name: 'ladder.find',
  says: 'How one person stands to you: each rung with its evidence, the four actions, and what you can do for each other',
  kind: 'look',
  may: 'candidate',
  input: z.object({ personId: idOf('person') }),
  output: z.object({
    rung: z.enum(rungs).nullable(),
    byHand: z.boolean(),
    shown: z.enum(rungs).nullable(),
    steps: z.array(z.object({ rung: z.enum(rungs), on: localDate.nullable(), evidence: z.array(evidence) })),
    conversations: z.number().int(),
    lastExchange: localDate.nullable(),
    coldDays: z.number().int().nullable(),
    tie: tie.omit({ updatedAt: true }).nullable(),
    courtesies: z.array(courtesies),
    suggestions: z.array(suggestion),
  }),
  async run(context, { personId }) {
    const { name } = await context.people.get(personId)
    const { everyone } = await gatherStandings(context)
    const found = everyone.get(personId)
    const situation = await gatherSituation(context)
    const { country, region } = situation.candidate
    const at = { now: context.now, isHoliday: context.ports.holidays(country, region) }
    const connectedOn = (await context.people.names([personId]))[0]?.connectedOn ?? null
    return {
      ...(found?.standing ?? merely(connectedOn)),
      coldDays: found?.coldDays ?? null,
      tie: found?.tie ?? null,
      courtesies: listCourtesies(situation, at, { personId }),
      suggestions: await listSuggestions(context, { personId, name }),
    }
  },
})

/** Someone with whom there was nothing but the connection. */
const merely = (connectedOn: string | null) => ({
  rung: connectedOn ? ('connected' as const) : null,
  byHand: false,
  shown: connectedOn ? ('connected' as const) : null,
  steps: rungs.map((rung) => ({
    rung,
    on: rung === 'connected' ? connectedOn : null,
    evidence: rung === 'connected' && connectedOn ? [{ sign: 'connection' as const, on: connectedOn, from: null }] : [],
  })),
  conversations: 0,
  lastExchange: null,
})

const mostSuggestions = 4

/** What they said troubles them, and what was kept to give to them (S2.9). */
async function listSuggestions(
  { interviews, debriefs, clippings, ties }: Pick<Context, 'interviews' | 'debriefs' | 'clippings' | 'ties'>,
  { personId, name }: { personId: `per_${string}`; name: string },
) {
  const kept = new Set((await ties.find(personId))?.iCan ?? [])
  const found: z.output<typeof suggestion>[] = []
  for (const { id, startsAt } of (await interviews.list({ personId })).toReversed()) {
    const debrief = await debriefs.findOfInterview(id)
    const words = debrief?.talk.theirProblems.trim()
    if (words) found.push({ words: words.slice(0, 300), from: 'debrief', on: startsAt.slice(0, 10) })
  }
  for (const one of await clippings.list({}))
    if (one.personId === personId && !one.messageId) found.push({ words: one.title.slice(0, 300), from: 'clipping', on: null })
  return found.filter(({ words }) => !kept.has(words) && words !== name).slice(0, mostSuggestions)
}
