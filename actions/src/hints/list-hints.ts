import { type HintOffer, hintedRole, listOffers, referral } from '@standout/core/hints'
import { idOf, instantToDate, localDate } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'

const named = z.object({ id: idOf('person'), name: z.string() })
const offer = z.object({
  personId: idOf('person').nullable(),
  name: z.string(),
  interviewId: idOf('interview'),
  opportunityId: idOf('opportunity'),
  company: z.string(),
  words: z.string(),
  saidOn: localDate,
})

export const listHints = defineAction({
  name: 'hints.list',
  says: 'Roles that somebody hinted at, what was said in a talk and not kept yet, and who offered to introduce you',
  kind: 'look',
  may: 'candidate',
  input: z.object({ personId: idOf('person').optional(), opportunityId: idOf('opportunity').optional() }),
  output: z.object({
    roles: z.array(hintedRole.extend({ person: named.nullable() })),
    offers: z.array(offer),
    referrals: z.array(referral.extend({ person: named.nullable(), to: named.nullable() })),
  }),
  async run(context, { personId, opportunityId }) {
    const { hints, referrals, people } = context
    const kept = await hints.list()
    const offered = await referrals.list()
    const isWanted = (one: { personId: string | null; opportunityId: string | null }) =>
      (!personId || one.personId === personId) && (!opportunityId || one.opportunityId === opportunityId)
    const ids = [...kept, ...offered].flatMap((one) => ('toPersonId' in one ? [one.personId, one.toPersonId] : [one.personId]))
    const names = new Map((await people.names(ids.filter((id) => id !== null))).map(({ id, name }) => [id, { id, name }]))
    const nameOf = (id: z.output<typeof named>['id'] | null) => (id ? (names.get(id) ?? null) : null)
    return {
      roles: kept.filter(isWanted).map((one) => ({ ...one, person: nameOf(one.personId) })),
      offers: listOffers(await gatherSaid(context), kept).filter(isWanted),
      referrals: offered.filter(isWanted).map((one) => ({ ...one, person: nameOf(one.personId), to: nameOf(one.toPersonId) })),
    }
  },
})

/** Every answer to "which other roles do you see", word for word, the latest talk first. */
async function gatherSaid({ debriefs, interviews, opportunities, candidates }: Context): Promise<HintOffer[]> {
  const said = await debriefs.rolesSaid()
  const { zone } = await candidates.get()
  const talks = new Map((await interviews.glance()).map((talk) => [talk.id, talk]))
  const names = await opportunities.names([...talks.values()].map(({ opportunityId }) => opportunityId))
  return said
    .flatMap(({ interviewId, personId, name, rolesWords }): HintOffer[] => {
      const talk = talks.get(interviewId)
      if (!talk) return []
      const { opportunityId, startsAt } = talk
      const company = names.get(opportunityId)?.company ?? ''
      return [{ personId, name, interviewId, opportunityId, company, words: rolesWords, saidOn: instantToDate(startsAt, zone) }]
    })
    .sort((one, other) => other.saidOn.localeCompare(one.saidOn))
}
