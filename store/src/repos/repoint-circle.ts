import type { PersonId } from '@standout/core'
import type { NeedHelper } from '@standout/core/circle'
import type { HintedRole, Referral } from '@standout/core/hints'
import type { Tie } from '@standout/core/ladder'
import type { Gateways } from './gateways.ts'

interface Repointing {
  from: PersonId
  to: PersonId | null
}

const mostLines = 10
const earlier = (one: string | null, other: string | null) => (one === null || (other !== null && other < one) ? other : one)
const both = (one: string[], other: string[]) => [...new Set([...one, ...other])].slice(0, mostLines)

/** What a hand said of the one that stays counts first; lines of both stay. */
async function repointTie(gateways: Gateways, { from, to }: Repointing) {
  const ties = gateways.of<Tie>('ties')
  const theirs = await ties.find(from)
  if (!theirs) return
  const kept = to && (await ties.find(to))
  await ties.remove(from)
  if (!to) return
  if (!kept) {
    await ties.add({ ...theirs, personId: to })
    return
  }
  const said = kept.rung ? kept : theirs
  await ties.change(to, {
    rung: said.rung,
    rungWords: said.rungWords,
    rungOn: said.rungOn,
    circleSince: earlier(kept.circleSince, theirs.circleSince),
    iCan: both(kept.iCan, theirs.iCan),
    theyCan: both(kept.theyCan, theirs.theyCan),
  })
}

async function repointHelpers(gateways: Gateways, { from, to }: Repointing) {
  const helpers = gateways.of<NeedHelper>('need_helpers')
  const already = to ? await helpers.select((query) => query.where('person_id', '=', to)) : []
  for (const { id, needId, askedAt } of await helpers.select((query) => query.where('person_id', '=', from))) {
    const same = already.find((one) => one.needId === needId)
    if (to && !same) await helpers.change(id, { personId: to })
    else {
      await helpers.remove(id)
      if (same && askedAt && !same.askedAt) await helpers.change(same.id, { askedAt })
    }
  }
}

async function repointHints(gateways: Gateways, { from, to }: Repointing) {
  const hints = gateways.of<HintedRole>('hinted_roles')
  for (const { id } of await hints.select((query) => query.where('person_id', '=', from)))
    await hints.change(id, { personId: to })
  const referrals = gateways.of<Referral>('referrals')
  for (const { id } of await referrals.select((query) => query.where('person_id', '=', from))) {
    if (to) await referrals.change(id, { personId: to })
    else await referrals.remove(id)
  }
  for (const { id } of await referrals.select((query) => query.where('to_person_id', '=', from)))
    await referrals.change(id, { toPersonId: to })
}

export async function repointCircle(gateways: Gateways, repointing: Repointing) {
  await repointTie(gateways, repointing)
  await repointHelpers(gateways, repointing)
  await repointHints(gateways, repointing)
}
