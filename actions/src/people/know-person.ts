import { type Fact, type KnownFact, listKnown, type Person, profileWithFacts, readOnOf } from '@standout/core/people'
import { type PersonId, Problem } from '@standout/core/shared'
import type { Context } from '../action.ts'
import { today } from '../today.ts'

type Repos = Pick<Context, 'people' | 'facts' | 'candidates' | 'now'>

/** A person with everything known of them, each thing with source and date, and the whole profile that follows from it. */
export async function knowPerson({ people, facts, candidates, now }: Repos, id: PersonId) {
  const person: Person = await people.get(id)
  const rows: Fact[] = await facts.listOf(id)
  const subject = {
    profile: person.profile,
    facts: rows,
    readOn: readOnOf(person.createdAt, rows),
    today: await today(candidates, now),
  }
  return { person, facts: rows, known: listKnown(subject), whole: profileWithFacts(subject) }
}

/** One known thing by its key. */
export async function getKnown(repos: Repos, id: PersonId, key: string): Promise<{ person: Person; one: KnownFact }> {
  const { person, known } = await knowPerson(repos, id)
  const one = known.find((each) => each.key === key)
  if (!one)
    throw new Problem('people.fact_not_found', 'We could not find that on this person. It may have been forgotten already.')
  return { person, one }
}
