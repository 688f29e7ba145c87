import type { Page } from '@playwright/test'

/** A talk that was held and written down, with someone who decides. */
export async function writeDownTalk(page: Page) {
  const post = async (name: string, data: object) => (await page.request.post(`/api/${name}`, { data })).json()
  const links = [{ kind: 'resume', url: 'https://robin.example/resume', label: null }]
  await post('candidates.edit', { name: 'Robin <Ash> Down', valueLine: 'I make timetables that hold in fog.', links })
  const opportunity = await post('opportunities.add', { company: 'Tern & Co', role: 'Planner' })
  const person = await post('people.add', { name: 'Ines Calder' })
  const interview = await post('interviews.schedule', {
    opportunityId: opportunity.id,
    startsAt: '2026-03-03T10:00:00Z',
    attendees: [{ personId: person.id, decides: true }],
  })
  const talk = { workToBeDone: 'Bring the night boats onto one plan.', theirProblems: 'Every pier keeps its own list.' }
  await post('debriefs.write', { interviewId: interview.id, version: 0, key: 'first-save', content: { gut: 3, talk } })
  return opportunity.id as string
}
