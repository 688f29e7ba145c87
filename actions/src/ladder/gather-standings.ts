import { type Between, climbLadder, countColdDays, gatherEvidence, type Standing, type Tie } from '@standout/core/ladder'
import { instantToDate } from '@standout/core/shared'
import type { Context } from '../action.ts'

type Needs = Pick<Context, 'candidates' | 'contacts' | 'interviews' | 'facts' | 'referrals' | 'ties' | 'people' | 'now'>

/** Someone with what is between us and where that leads. */
export interface Acquainted {
  personId: Tie['personId']
  between: Between
  standing: Standing
  tie: Tie | null
  coldDays: number | null
}

const nothing = (): Between & { contacts: Between['contacts'][number][]; talks: Between['talks'][number][] } => ({
  connectedOn: null,
  contacts: [],
  talks: [],
  recommendedOn: [],
  referrals: [],
})

async function gatherBetween({ contacts, interviews, facts, referrals, ties }: Needs) {
  const between = new Map<string, ReturnType<typeof nothing>>()
  const of = (id: string) => {
    const found = between.get(id) ?? nothing()
    between.set(id, found)
    return found
  }
  for (const one of await contacts.list({})) if (one.personId) of(one.personId).contacts.push(one)
  for (const talk of await interviews.glance()) for (const { personId } of talk.attendees) of(personId).talks.push(talk)
  for (const { subject, saidOn } of await facts.listField('recommendation'))
    if (subject !== 'me') of(subject).recommendedOn = [...of(subject).recommendedOn, saidOn]
  for (const one of await referrals.list()) of(one.personId).referrals = [...of(one.personId).referrals, one]
  const said = new Map((await ties.list()).map((tie) => [tie.personId as string, tie]))
  for (const id of said.keys()) of(id)
  return { between, said }
}

/** Everyone with whom there was more than a connection, or whom a hand has placed; never thirty thousand. */
export async function gatherStandings(context: Needs): Promise<{ everyone: Map<string, Acquainted>; today: string }> {
  const { zone } = await context.candidates.get()
  const { between, said } = await gatherBetween(context)
  const connected = new Map(
    (await context.people.names([...between.keys()])).map(({ id, connectedOn }) => [id as string, connectedOn]),
  )
  const today = instantToDate(context.now, zone)
  const everyone = new Map<string, Acquainted>()
  for (const [id, found] of between) {
    if (!connected.has(id)) continue
    const whole = { ...found, connectedOn: connected.get(id) ?? null }
    const tie = said.get(id) ?? null
    const standing = climbLadder(gatherEvidence(whole, { now: context.now, zone }), tie)
    const coldDays = countColdDays(standing, { today, inCircle: Boolean(tie?.circleSince) })
    everyone.set(id, { personId: id as Tie['personId'], between: whole, standing, tie, coldDays })
  }
  return { everyone, today }
}
