import { referral, referralFields } from '@standout/core/hints'
import { idOf, localDate } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { today } from '../today.ts'

const fields = referralFields.partial().required({ personId: true })

export const keepReferral = defineAction({
  name: 'hints.offer',
  says: 'Someone offered to introduce you or to pass your name on: to whom, when, and whether it happened',
  kind: 'change',
  may: 'candidate',
  input: fields.refine(({ toPersonId, toName, company }) => toPersonId || toName || company, 'Say to whom, or at which company.'),
  output: referral,
  async run(context, given) {
    const { referrals, candidates, newId, now } = context
    await mustExist(context, given)
    return referrals.add({
      personId: given.personId,
      toPersonId: given.toPersonId ?? null,
      toName: given.toName ?? '',
      company: given.company ?? '',
      opportunityId: given.opportunityId ?? null,
      words: given.words ?? '',
      offeredOn: given.offeredOn ?? (await today(candidates, now)),
      doneOn: given.doneOn ?? null,
      id: newId('referral'),
      createdAt: now,
      updatedAt: now,
    })
  },
})

async function mustExist(
  { people, opportunities }: Context,
  { personId, toPersonId, opportunityId }: Partial<z.output<typeof referralFields>>,
) {
  if (personId) await people.get(personId)
  if (toPersonId) await people.get(toPersonId)
  if (opportunityId) await opportunities.get(opportunityId)
}

export const markReferral = defineAction({
  name: 'hints.happened',
  says: 'The introduction happened, or it has not yet',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('referral'), happened: z.boolean().default(true), on: localDate.optional() }),
  output: referral,
  async run({ referrals, candidates, now }, { id, happened, on }) {
    await referrals.get(id)
    return referrals.change(id, { doneOn: happened ? (on ?? (await today(candidates, now))) : null })
  },
})

export const removeReferral = defineAction({
  name: 'hints.withdraw',
  says: 'Take an offer to introduce you off the list; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('referral') }),
  output: z.object({ removed: z.boolean() }),
  async run({ referrals }, { id }) {
    await referrals.get(id)
    await referrals.remove(id)
    return { removed: true }
  },
})
