import { isSameHouse, listSpellings } from '@standout/core/ground'
import { knowAnyone, rungs } from '@standout/core/ladder'
import { type Fact, forgottenField, type Person, profileWithFacts, readOnOf } from '@standout/core/people'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { gatherStandings } from './gather-standings.ts'

const most = 50
const rung = z.enum(rungs).nullable()

export const findAcquaintances = defineAction({
  name: 'ladder.there',
  says: 'Do I know anyone at this company: who is there, who was, and who could introduce me',
  kind: 'look',
  may: 'candidate',
  input: z.object({ company: z.string().max(300), opportunityId: idOf('opportunity').optional() }),
  output: z.object({
    known: z.array(
      z.object({
        id: idOf('person'),
        name: z.string(),
        rung,
        tie: z.enum(['now', 'before', 'studied']),
        place: z.string(),
        as: z.string().nullable(),
        until: z.string().nullable(),
      }),
    ),
    bridges: z.array(
      z.object({
        id: idOf('person'),
        name: z.string(),
        rung: z.enum(rungs),
        to: z.object({ id: idOf('person'), name: z.string() }).nullable(),
        place: z.string(),
      }),
    ),
    total: z.number().int(),
  }),
  async run(context, { company, opportunityId }) {
    const { people } = context
    const forms = listSpellings(company)
    if (forms.length === 0) return { known: [], bridges: [], total: 0 }
    const { everyone, today } = await gatherStandings(context)
    const here = opportunityId ? await listInterviewers(context, opportunityId) : []
    const near = [...everyone.keys(), ...here]
    const companies = (await people.companies(forms)).filter((one) => isSameHouse(one, company))
    const rows = [
      ...(await people.listAt(forms, companies)),
      ...(await people.withProfiles()),
      ...(await people.listByIds(near)),
      ...(await listTold(context, today)),
    ]
    const whole = new Map<string, (typeof rows)[number]>()
    // The later ones know more of the same person.
    for (const row of rows) whole.set(row.id, row)
    const acquaintances = [...whole.values()].map((row) => ({
      profile: null,
      ...row,
      rung: everyone.get(row.id)?.standing.rung ?? null,
    }))
    const targets = acquaintances.filter(({ id }) => here.includes(id))
    const { known, bridges } = knowAnyone(company, acquaintances, targets)
    const others = known.filter(({ id }) => !here.includes(id))
    return { known: others.slice(0, most), bridges: bridges.slice(0, 10), total: others.length }
  },
})

const telling = ['role', 'school', forgottenField]

/** Those of whom a hand entered, pasted or took away where they worked or studied, as they are known by now. */
async function listTold({ facts, people }: Pick<Context, 'facts' | 'people'>, today: string): Promise<Person[]> {
  const told = new Map<string, Fact[]>()
  for (const field of telling)
    for (const fact of await facts.listField(field)) told.set(fact.subject, [...(told.get(fact.subject) ?? []), fact])
  const known = await people.listByIds([...told.keys()].filter((subject) => subject !== 'me'))
  return known.map((person) => {
    const about = told.get(person.id) ?? []
    const subject = { profile: person.profile, facts: about, readOn: readOnOf(person.createdAt, about), today }
    return { ...person, profile: profileWithFacts(subject) }
  })
}

/** Whoever sits in the talks about this role is no news here. */
async function listInterviewers(
  { interviews, opportunities }: Pick<Context, 'interviews' | 'opportunities'>,
  id: `opp_${string}`,
) {
  await opportunities.get(id)
  const talks = await interviews.list({ opportunityId: id })
  return [...new Set(talks.flatMap(({ attendees }) => attendees.map(({ personId }) => personId)))]
}
