import { interpretation } from '@standout/core/debriefs'
import { interview } from '@standout/core/interviews'
import { stageOfRound } from '@standout/core/odds'
import { type Opportunity, opportunity } from '@standout/core/opportunities'
import { enoughOutcomes, placeWait, read, readWeights } from '@standout/core/reads'
import { idOf, instant, instantToDate } from '@standout/core/shared'
import { z } from 'zod'
import type { Context } from '../action.ts'
import type { OwnSearch } from '../odds/gather-own.ts'
import { readNow } from './read-now.ts'

/** A reading as a page shows it, with the gut beside it and never in it. */
export const shownRead = z.object({
  opportunity: opportunity.omit({ posting: true }),
  interview: interview.nullable(),
  debriefId: idOf('debrief').nullable(),
  gut: z.number().nullable(),
  read,
  /** When it was last redrawn: on events, not by the day. */
  at: instant,
  interpretations: z.array(interpretation),
  /** Where this wait lies among the waits for a yes and for a no. */
  wait: z.object({
    workingDays: z.number().int(),
    yesBy: z.number(),
    noBy: z.number(),
    whose: z.enum(['start', 'both', 'own']),
    answers: z.number().int(),
    says: z.string(),
  }),
  /** After so many own outcomes the weights follow them; 0 before. */
  ownOutcomes: z.number().int(),
})
export type ShownRead = z.infer<typeof shownRead>

/** Silence is looked at again on these working days, and when a promised day passes. */
const milestones = [60, 45, 30, 20, 15, 10, 5, 3, 0]

/** The reading of one open opportunity. It is kept when something happened since the last one; else the kept one is shown again. */
export async function showRead(
  context: Context,
  { posting, ...of }: Opportunity,
  own: OwnSearch,
): Promise<ShownRead | undefined> {
  const { reads, now, newId } = context
  const found = await readNow(context, of, own)
  if (!found) return undefined
  const { latest, debrief, made, input, taken, zone } = found
  const { promisedBy, silence } = taken
  const today = instantToDate(now, zone)
  const shown = {
    opportunity: of,
    interview: latest,
    debriefId: debrief?.id ?? null,
    gut: debrief?.gut ?? null,
    interpretations: made,
    wait: placeWait(silence.workingDays, own.clocks[stageOfRound(latest.round)], {
      employer: input.employer,
      ahead: promisedBy !== null && promisedBy >= today,
    }),
    ownOutcomes: own.weights.outcomes >= enoughOutcomes ? own.weights.outcomes : 0,
  }

  const inputs = {
    input,
    silence: milestones.find((days) => days <= silence.workingDays) ?? 0,
    promisePassed: promisedBy !== null && promisedBy < today,
    ...eventsOf(own),
  }
  const kept = (await reads.listOf(of.id)).at(-1)
  if (kept?.interviewId === latest.id && kept.weights === readWeights && inOrder(kept.inputs) === inOrder(inputs)) {
    // The days go on being counted in words; the range stays as it was said.
    const { workingDays, says } = silence
    return { ...shown, read: { ...kept.read, silence: { ...kept.read.silence, workingDays, says } }, at: kept.at }
  }
  await reads.add({
    id: newId('read'),
    opportunityId: of.id,
    interviewId: latest.id,
    at: now,
    weights: readWeights,
    inputs,
    read: taken,
  })
  return { ...shown, read: taken, at: now }
}

/** Each known end is an event of its own: it moves what all readings start from. */
const eventsOf = ({ outcomes }: OwnSearch) => (outcomes.known > 0 ? { known: outcomes.known } : {})

/** The same text for the same values: PostgreSQL gives the keys of JSON back in an order of its own. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
