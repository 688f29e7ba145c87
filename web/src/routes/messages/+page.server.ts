import type { PageServerLoad } from './$types'

type PersonId = `per_${string}`

export const load: PageServerLoad = async ({ url, locals: { call } }) => {
  const wanted = url.searchParams.get('person') as PersonId | null
  const [{ messages }, { clippings }, { interviews }, person] = await Promise.all([
    call('messages.list', {}),
    call('clippings.list', {}),
    call('interviews.list', {}),
    wanted ? call('people.find', { id: wanted }).then(({ person }) => person) : null,
  ])
  return { messages, clippings, wanted, people: listMet(interviews, person) }
}

interface Met {
  id: PersonId
  name: string
  company: string | null
  /** The latest talk with them, which a draft is made of. */
  interviewId: string | null
}
type Interviews = App.Actions['interviews.list']['output']['interviews']

/** The people one has talked to, latest first; the one whose page led here comes along. */
function listMet(interviews: Interviews, person: Omit<Met, 'interviewId'> | null): Met[] {
  const met = new Map<PersonId, Met>()
  for (const { id: interviewId, company, people } of [...interviews].sort((one, other) =>
    other.startsAt.localeCompare(one.startsAt),
  ))
    for (const { id, name } of people) if (!met.has(id)) met.set(id, { id, name, company, interviewId })
  if (!person || met.has(person.id)) return [...met.values()]
  return [{ id: person.id, name: person.name, company: person.company, interviewId: null }, ...met.values()]
}
