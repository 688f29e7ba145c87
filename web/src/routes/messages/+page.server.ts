import type { PageServerLoad } from './$types'

type PersonId = App.Actions['people.find']['input']['id']

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
}
type Interviews = App.Actions['interviews.list']['output']['interviews']

/** The people one has talked to, latest first; the one whose page led here stands before them. */
function listMet(interviews: Interviews, person: Met | null): Met[] {
  const met = new Map<PersonId, Met>(person ? [[person.id, { id: person.id, name: person.name, company: person.company }]] : [])
  for (const { company, people } of [...interviews].sort((one, other) => other.startsAt.localeCompare(one.startsAt)))
    for (const { id, name } of people) if (!met.has(id)) met.set(id, { id, name, company })
  return [...met.values()]
}
