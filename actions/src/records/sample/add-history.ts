import { type DebriefContent, emptyDebriefPerson, emptyDebriefTalk } from '@standout/core/debriefs'
import { isOutcome, isStage } from '@standout/core/opportunities'
import { dateToInstant, type ImportId, instantToDate, type OpportunityId } from '@standout/core/shared'
import type { Context } from '../../action.ts'
import { saveDebrief } from '../../debriefs/save-debrief.ts'
import { type PastOpportunity, type PastStep, roundOfStage, sampleHistory } from './sample-history.ts'

const dayMs = 86_400_000
const ago = (now: string, days: number) => new Date(Date.parse(now) - days * dayMs).toISOString()

/** What went before: without it, a search has no odds of its own to show. */
export async function addHistory(context: Context, importId: ImportId) {
  const { zone } = await context.candidates.get()
  for (const past of sampleHistory) await addPast(context, past, { importId, zone })
}

type Around = { importId: ImportId; zone: string }

async function addPast(context: Context, { company, role, route, steps }: PastOpportunity, { importId, zone }: Around) {
  const { opportunities, stages, newId, now } = context
  const id = newId('opportunity')
  const last = steps.at(-1)!.step
  const stage = steps.map(({ step }) => step).findLast(isStage) ?? 'applied'
  const times = { createdAt: ago(now, steps[0]!.daysAgo), updatedAt: ago(now, steps.at(-1)!.daysAgo) }
  const rest = { employer: [], posting: null, notes: null, offerDeadline: null }
  await opportunities.add({
    id,
    company,
    role,
    route,
    stage,
    outcome: isOutcome(last) ? last : null,
    ...rest,
    ...times,
    importId,
  })
  for (const { step, daysAgo } of steps)
    await stages.add({
      id: newId('stage'),
      opportunityId: id,
      step,
      on: instantToDate(ago(now, daysAgo), zone),
      at: ago(now, daysAgo),
    })
  for (const step of steps) await addTalk(context, step, { importId, zone, opportunityId: id })
}

async function addTalk(context: Context, { step, daysAgo, talk }: PastStep, around: Around & { opportunityId: OpportunityId }) {
  const round = isStage(step) ? roundOfStage[step] : undefined
  if (!talk || !round) return
  const { interviews, newId, now } = context
  const id = newId('interview')
  const day = instantToDate(ago(now, daysAgo - 1), around.zone)
  const startsAt = dateToInstant(day, '10:00', around.zone)
  const times = { createdAt: startsAt, updatedAt: startsAt }
  const rest = { scheduledMinutes: 30, place: null, notes: null, attendees: [], title: '', uid: null, sequence: null }
  await interviews.add({ id, round, startsAt, status: 'held', recalled: false, ...rest, ...around, ...times })
  const who = round === 'screen' ? 'recruiter' : 'hiring-manager'
  const someone = emptyDebriefPerson({ personId: null, name: '', with: who, decides: null })
  const content: DebriefContent = {
    gut: talk.gut,
    talk: emptyDebriefTalk(),
    people: [{ ...someone, firstFive: talk.firstFive, rapport: talk.firstFive }],
  }
  await saveDebrief(context, { interviewId: id, content, version: 0, key: newId('debrief'), finished: true })
}
