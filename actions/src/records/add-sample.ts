import type { Attendee } from '@standout/core/interviews'
import { dateToInstant, type ImportId, instantToDate, type OpportunityId } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { saveDebrief } from '../debriefs/save-debrief.ts'
import { removeSample } from './clear-sample.ts'
import { addEvenings } from './sample/add-evenings.ts'
import { addFriends } from './sample/add-friends.ts'
import { addGrowth } from './sample/add-growth.ts'
import { addHistory } from './sample/add-history.ts'
import { addSeen } from './sample/add-seen.ts'
import { sampleHistory } from './sample/sample-history.ts'
import { type SampleOpportunity, sampleSearch } from './sample/sample-search.ts'

export const addSample = defineAction({
  name: 'records.sample',
  says: 'Put in a fictional search to look around; it goes away in one click',
  kind: 'change',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ opportunities: z.number().int() }),
  async run(context) {
    const { imports, newId, now } = context
    await removeSample(context)
    const importId = newId('import')
    const count = sampleSearch.length + sampleHistory.length
    await imports.add({
      id: importId,
      file: 'sample',
      kind: 'sample',
      added: { opportunities: count },
      changed: {},
      same: {},
      skipped: [],
      status: 'applied',
      hash: null,
      at: now,
    })
    for (const one of sampleSearch) await addOpportunity(context, one, importId)
    await addHistory(context, importId)
    await addFriends(context, importId)
    await addSeen(context, importId)
    await addEvenings(context, importId)
    await addGrowth(context)
    return { opportunities: count }
  },
})

const dayMs = 86_400_000
const ago = (now: string, days: number) => new Date(Date.parse(now) - days * dayMs).toISOString()

async function addOpportunity(context: Context, sample: SampleOpportunity, importId: ImportId) {
  const { opportunities, stages, candidates, newId, now } = context
  const { zone } = await candidates.get()
  const { talks, appliedDaysAgo, ...fields } = sample
  const id = newId('opportunity')
  await opportunities.add({ ...fields, notes: null, id, offerDeadline: null, importId, createdAt: now, updatedAt: now })
  const step = (of: (typeof sample)['stage'] | NonNullable<(typeof sample)['outcome']>, days: number) =>
    stages.add({ id: newId('stage'), opportunityId: id, step: of, on: instantToDate(ago(now, days), zone), at: now })
  await step('applied', appliedDaysAgo)
  await step(sample.stage, talks[0]!.daysAgo + 2)
  for (const talk of talks) await addTalk(context, { ...talk, id, importId, zone, company: sample.company })
  if (sample.outcome) await step(sample.outcome, 1)
}

type Talk = SampleOpportunity['talks'][number] & { id: OpportunityId; importId: ImportId; zone: string; company: string }

async function addTalk(context: Context, { people: faces, debrief, ...talk }: Talk) {
  const { interviews, newId, now } = context
  const day = instantToDate(ago(now, talk.daysAgo), talk.zone)
  const startsAt = dateToInstant(day, `${String(talk.hour).padStart(2, '0')}:00`, talk.zone)
  const attendees: Attendee[] = []
  for (const [at, face] of faces.entries()) attendees.push(await addFace(context, face, { ...talk, startsAt, isFirst: at === 0 }))
  const id = newId('interview')
  await interviews.add({
    id,
    opportunityId: talk.id,
    round: talk.round,
    startsAt,
    zone: talk.zone,
    scheduledMinutes: talk.minutes,
    place: talk.place ?? null,
    notes: null,
    attendees,
    title: talk.title,
    status: debrief ? 'held' : 'planned',
    uid: null,
    sequence: null,
    recalled: false,
    importId: talk.importId,
    createdAt: now,
    updatedAt: now,
  })
  if (!debrief) return
  const named = debrief.people.map((one) => ({
    ...one,
    personId: attendees[faces.findIndex(({ name }) => name === one.name)]?.personId ?? null,
  }))
  await saveDebrief(context, {
    interviewId: id,
    content: { ...debrief, people: named },
    version: 0,
    key: newId('debrief'),
    finished: true,
  })
}

type Face = Talk['people'][number]

async function addFace(
  context: Context,
  { name, position, with: part, decides, profile }: Face,
  talk: Omit<Talk, 'people' | 'debrief'> & { startsAt: string; isFirst: boolean },
) {
  const { people, contacts, newId, now } = context
  const personId = newId('person')
  const { importId, company, isFirst } = talk
  const unknown = {
    headline: null,
    email: null,
    url: null,
    phone: null,
    notes: null,
    profile: profile ?? null,
    connectedOn: null,
  }
  await people.add({ ...unknown, id: personId, name, position, company, importId, createdAt: now, updatedAt: now })
  const sent = { personId, opportunityId: talk.id, direction: 'out', type: 'action', moveId: null, note: null, importId } as const
  const thankedAt = new Date(Date.parse(talk.startsAt) + 5 * 3_600_000).toISOString()
  if (talk.thanked) await contacts.add({ ...sent, id: newId('contact'), channel: 'email', move: 'thank-you', at: thankedAt })
  for (const days of isFirst ? (talk.sentDaysAgo ?? []) : [])
    await contacts.add({ ...sent, id: newId('contact'), channel: 'linkedin', move: null, at: ago(now, days) })
  return { personId, with: part, decides, proposed: false, startsAt: null, minutes: null }
}
