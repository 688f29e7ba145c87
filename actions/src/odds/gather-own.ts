import { type Debrief, emptyDebriefTalk } from '@standout/core/debriefs'
import type { Interview, Round } from '@standout/core/interviews'
import { endOfRound, type Followed, followSearch, roundNames, type Told } from '@standout/core/odds'
import type { Opportunity, StageStep } from '@standout/core/opportunities'
import {
  debriefToInput,
  learnClocks,
  learnWeights,
  type OwnOutcomes,
  type OwnWeights,
  type StageClock,
  type Talk,
  takeRead,
} from '@standout/core/reads'
import { type IsHoliday, instantToDate } from '@standout/core/shared'
import type { Context } from '../action.ts'
import { groupBy } from '../group-by.ts'

/** What was written down with the end known weighs less: hindsight colours it (S3.11). */
const hindsight = 0.3

/** What a person's own search has taught so far. */
export type OwnSearch = {
  followed: Followed
  clocks: Record<(typeof roundNames)[number], StageClock>
  weights: OwnWeights
  outcomes: OwnOutcomes
  told: Told[]
}
type Glance = Pick<Opportunity, 'id' | 'route' | 'employer' | 'outcome'>
type Ended = { interview: Interview; of: Glance; passed: boolean; debrief: Debrief | undefined }

export async function gatherOwn(context: Context): Promise<OwnSearch> {
  const { opportunities, stages, interviews, debriefs, candidates, ports, now } = context
  const { zone, country, region } = await candidates.get()
  const isHoliday = ports.holidays(country, region)
  const all = await opportunities.glance()
  const steps = groupBy(await stages.list(), ({ opportunityId }) => opportunityId)
  const tracks = all.map((one) => ({ ...one, steps: steps.get(one.id) ?? [] }))
  const followed = followSearch(tracks, { today: instantToDate(now, zone), isHoliday })
  const held = (await interviews.list({ to: now })).filter(({ status }) => status !== 'cancelled')
  const written = new Map((await debriefs.list()).map((debrief) => [debrief.interviewId as string, debrief]))
  const ended = listEnded({ all, steps, held, written })
  const told = await Promise.all(ended.map((one) => tellReading(context, one, { zone, isHoliday })))
  return {
    followed,
    clocks: learnClocks(followed.waits, roundNames),
    weights: learnWeights(told.map(({ talk }) => talk)),
    outcomes: countOutcomes(ended),
    told: told.map(({ told: one }) => one),
  }
}

type Held = { all: Glance[]; steps: Map<string, StageStep[]>; held: Interview[]; written: Map<string, Debrief> }

function listEnded({ all, steps, held, written }: Held): Ended[] {
  const talks = groupBy(held, ({ opportunityId }) => opportunityId)
  return all.flatMap((of) =>
    (talks.get(of.id) ?? []).flatMap((interview) => {
      const around = { interviews: talks.get(of.id) ?? [], steps: steps.get(of.id) ?? [], outcome: of.outcome }
      const end = endOfRound(interview, around)
      return end ? [{ interview, of, passed: end === 'passed', debrief: written.get(interview.id) }] : []
    }),
  )
}

const unwritten = { gut: null, talk: emptyDebriefTalk(), people: [] }

/** What that night's reading said: as it was shown, else as the table would have it; its pulls always by the table. */
async function tellReading(
  { reads, interpretations }: Context,
  { interview, of, passed, debrief }: Ended,
  { zone, isHoliday }: { zone: string; isHoliday: IsHoliday },
): Promise<{ talk: Talk; told: Told }> {
  const made = debrief ? await interpretations.listOf(debrief.id) : []
  const input = debriefToInput({ debrief: debrief ?? unwritten, interview, opportunity: of, contacts: [], interpretations: made })
  const { prior, chance, signals } = takeRead(input, { now: interview.startsAt, zone, isHoliday })
  const kept = (await reads.listOf(of.id)).filter(({ interviewId }) => interviewId === interview.id)
  const shown = kept.find(({ read }) => read.signals.some(({ logit }) => logit !== 0)) ?? kept[0]
  const weight = interview.recalled ? hindsight : 1
  const pulls: Record<string, number> = {}
  for (const { signal, logit } of signals) if (logit) pulls[signal] = (pulls[signal] ?? 0) + logit
  return {
    talk: { prior: Math.log(prior.middle / (1 - prior.middle)), pulls, passed, weight },
    told: { chance: (shown?.read ?? { chance }).chance.middle, gut: debrief?.gut ?? null, passed, weight },
  }
}

/** Rounds whose end I know and did not write down afterwards. */
function countOutcomes(ended: readonly Ended[]): OwnOutcomes {
  const rounds: Partial<Record<Round, { reached: number; passed: number }>> = {}
  const plain = ended.filter(({ interview }) => !interview.recalled)
  for (const { interview, passed } of plain) {
    if (!interview.round) continue
    rounds[interview.round] ??= { reached: 0, passed: 0 }
    const round = rounds[interview.round]!
    round.reached++
    if (passed) round.passed++
  }
  return { known: plain.length, rounds }
}
