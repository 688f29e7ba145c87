import type { Need, NeedHelper } from '@standout/core/circle'
import type { HintedRole, Referral } from '@standout/core/hints'
import { emptyTie, type Tie } from '@standout/core/ladder'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
type Fresh<T> = Omit<T, Stamped> & Partial<Pick<T & { createdAt: string; updatedAt: string }, Stamped>>

/** What a hand said of how I stand with each person; nobody has a row before that. */
export function createTiesRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<Tie>('ties')
  return {
    find: gateway.find,
    list: () => gateway.select((query) => query.orderBy('person_id')),
    async save(personId: Tie['personId'], changes: Partial<Tie>): Promise<Tie> {
      if (await gateway.find(personId)) return gateway.change(personId, changes)
      return gateway.add({ ...emptyTie(personId), ...changes, updatedAt: session.at })
    },
    remove: gateway.remove,
  }
}

export function createNeedsRepo(_session: Session, gateways: Gateways) {
  const gateway = gateways.of<Need>('needs')
  const helpers = gateways.of<NeedHelper>('need_helpers')
  const helpersOf = (needId: string) => helpers.select((query) => query.where('need_id', '=', needId).orderBy('id'))
  return {
    find: gateway.find,
    get: gateway.get,
    /** Open ones first come first; met ones are asked for by themselves. */
    list: ({ open }: { open?: boolean } = {}) =>
      gateway.select((query) => {
        const sorted = query.orderBy('created_at').orderBy('id')
        return open === undefined ? sorted : sorted.where('met_on', open ? 'is' : 'is not', null)
      }),
    add: (need: Fresh<Need>) => gateway.add(need),
    change: (id: string, changes: Partial<Need>) => gateway.change(id, changes),
    async remove(id: string): Promise<void> {
      for (const helper of await helpersOf(id)) await helpers.remove(helper.id)
      await gateway.remove(id)
    },
    helpersOf,
    allHelpers: () => helpers.select((query) => query.orderBy('id')),
    addHelper: (helper: NeedHelper) => helpers.add(helper),
    changeHelper: (id: string, changes: Partial<NeedHelper>) => helpers.change(id, changes),
    removeHelper: helpers.remove,
  }
}

export function createHintsRepo(_session: Session, gateways: Gateways) {
  const gateway = gateways.of<HintedRole>('hinted_roles')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ personId, opportunityId }: { personId?: string; opportunityId?: string } = {}) =>
      gateway.select((query) => {
        let narrowed = query.orderBy('said_on', 'desc').orderBy('id', 'desc')
        if (personId) narrowed = narrowed.where('person_id', '=', personId)
        if (opportunityId) narrowed = narrowed.where('opportunity_id', '=', opportunityId)
        return narrowed
      }),
    add: (hint: Fresh<HintedRole>) => gateway.add(hint),
    change: (id: string, changes: Partial<HintedRole>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

export function createReferralsRepo(_session: Session, gateways: Gateways) {
  const gateway = gateways.of<Referral>('referrals')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ personId }: { personId?: string } = {}) =>
      gateway.select((query) => {
        const sorted = query.orderBy('offered_on', 'desc').orderBy('id', 'desc')
        return personId ? sorted.where('person_id', '=', personId) : sorted
      }),
    add: (referral: Fresh<Referral>) => gateway.add(referral),
    change: (id: string, changes: Partial<Referral>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

/** A talk or a role that goes leaves what was hinted at in it; what was said stays said. */
export async function releaseHints(gateways: Gateways, of: { interviewId: string } | { opportunityId: string }): Promise<void> {
  const hints = gateways.of<HintedRole>('hinted_roles')
  if ('interviewId' in of) {
    for (const { id } of await hints.select((query) => query.where('interview_id', '=', of.interviewId)))
      await hints.change(id, { interviewId: null })
    return
  }
  for (const { id } of await hints.select((query) => query.where('opportunity_id', '=', of.opportunityId)))
    await hints.change(id, { opportunityId: null })
  const referrals = gateways.of<Referral>('referrals')
  for (const { id } of await referrals.select((query) => query.where('opportunity_id', '=', of.opportunityId)))
    await referrals.change(id, { opportunityId: null })
}
