import { emptyDebrief } from '@standout/core/debriefs'
import { call } from './ask.ts'
import { bringConnections } from './bring-connections.ts'

export const size = { opportunities: 200, interviews: 500, people: 5000 }
export const now = '2026-06-10T09:00:00.000Z'

const day = 86_400_000
const stages = ['applied', 'screen', 'interview', 'final'] as const
type Made = { id: string }
type MadePerson = { id: `per_${string}` }

/** A long search, made through the same door as a person's: half a year of talks, some still to come, half of them written down. */
export async function fillSearch(address: string): Promise<void> {
  await bringConnections(address, { count: size.people })
  const { people } = await call<{ people: MadePerson[] }>(address, 'people.search', { words: '', limit: 200 })
  const opportunities: Made[] = []
  for (let at = 0; at < size.opportunities; at++) {
    opportunities.push(
      await call<Made>(address, 'opportunities.add', {
        company: `Company ${at}`,
        role: 'Analyst',
        posting: 'What the work is about, and what they hope for. '.repeat(30),
        stage: stages[at % stages.length],
      }),
    )
  }
  for (let at = 0; at < size.interviews; at++) await addTalk(address, { at, people, opportunities })
  for (const { id } of opportunities.filter((_, at) => at % 4 === 0))
    await call(address, 'opportunities.answer', { id, answer: 'declined-by-them' })
}

type Talk = { at: number; people: MadePerson[]; opportunities: Made[] }

async function addTalk(address: string, { at, people, opportunities }: Talk) {
  const isToCome = at % 20 === 0
  const startsAt = new Date(Date.parse(now) + (isToCome ? (1 + (at % 14)) * day : -(1 + (at % 180)) * day)).toISOString()
  const opportunityId = opportunities[(at * 7) % opportunities.length]?.id
  const personId = people[at % people.length]?.id
  const { id } = await call<Made>(address, 'interviews.schedule', {
    opportunityId,
    startsAt,
    zone: 'Europe/Berlin',
    scheduledMinutes: 45,
    attendees: [{ personId, with: 'hiring-manager', decides: true }],
  })
  if (isToCome || at % 2) return
  const content = emptyDebrief([{ id: personId ?? null, name: 'One of them', with: 'hiring-manager', decides: true }])
  content.talk.nextStepsWords = 'We will call you next week.'
  await call(address, 'debriefs.write', { interviewId: id, content: { ...content, gut: 3 }, version: 0, key: `bench-${at}-save` })
  await call(address, 'contacts.log', { personId, opportunityId, direction: 'out', type: 'gift', at: startsAt })
}
