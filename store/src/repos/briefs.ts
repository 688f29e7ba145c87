import type { Brief } from '@standout/core/briefs'
import { briefs } from '../tables/index.ts'
import { createGlance } from './create-glance.ts'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewBrief = Omit<Brief, Stamped> & Partial<Pick<Brief, Stamped>>
/** What a list says of a brief. */
export type BriefGlance = Pick<Brief, 'id' | 'opportunityId' | 'title' | 'revision' | 'updatedAt'>

const glances = createGlance<BriefGlance>(briefs, ['id', 'opportunity_id', 'title', 'revision', 'updated_at'])

export function createBriefsRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<Brief>('briefs')
  return {
    find: gateway.find,
    get: gateway.get,
    /** The one that was worked on last. */
    async findOfOpportunity(opportunityId: string): Promise<Brief | undefined> {
      const [found] = await gateway.select((query) =>
        query.where('opportunity_id', '=', opportunityId).orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(1),
      )
      return found
    },
    glance: ({ opportunityId }: { opportunityId?: string | undefined } = {}): Promise<BriefGlance[]> =>
      glances(session, (query) => {
        const sorted = query.orderBy('updated_at', 'desc').orderBy('id', 'desc')
        return opportunityId ? sorted.where('opportunity_id', '=', opportunityId) : sorted
      }),
    add: (brief: NewBrief) => gateway.add(brief),
    change: (id: string, changes: Partial<Brief>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

/** A talk that goes leaves the brief that was drawn from it. */
export async function releaseBriefs(gateways: Gateways, interviewId: string): Promise<void> {
  const gateway = gateways.of<Brief>('briefs')
  for (const one of await gateway.select((query) => query.where('interview_id', '=', interviewId)))
    await gateway.change(one.id, { interviewId: null })
}

/** The page on a role goes with the role. */
export async function removeBriefs(gateways: Gateways, opportunityId: string): Promise<void> {
  const gateway = gateways.of<Brief>('briefs')
  for (const { id } of await gateway.select((query) => query.where('opportunity_id', '=', opportunityId)))
    await gateway.remove(id)
}
