import type { Contact } from '@standout/core/contacts'
import type { Interview } from '@standout/core/interviews'
import type { Clipping, Message } from '@standout/core/messages'
import type { Opportunity, StageStep } from '@standout/core/opportunities'
import { sql } from 'kysely'
import { opportunities } from '../tables/index.ts'
import { removeBriefs } from './briefs.ts'
import { releaseHints } from './circle.ts'
import { createGlance } from './create-glance.ts'
import { releaseFeedback } from './feedback.ts'
import type { Gateways } from './gateways.ts'
import { removeInterview } from './interviews.ts'
import { leaveOpportunity } from './messages.ts'
import type { Query } from './row-store.ts'
import { searchWords } from './search-text.ts'
import type { Session } from './session.ts'
import { releaseVideos } from './videos.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewOpportunity = Omit<Opportunity, Stamped> & Partial<Pick<Opportunity, Stamped>>

/** Without the posting, which is as long as all the rest together. */
export type OpportunityGlance = Omit<Opportunity, 'posting'>

const glances = createGlance<OpportunityGlance>(opportunities, [
  'id',
  'company',
  'role',
  'route',
  'employer',
  'notes',
  'stage',
  'outcome',
  'offer_deadline',
  'import_id',
  'created_at',
  'updated_at',
])
const named = createGlance<Pick<Opportunity, 'id' | 'company' | 'role'>>(opportunities, ['id', 'company', 'role'])

export interface Asked {
  open?: boolean
  words?: string
}

export function createOpportunitiesRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<Opportunity>('opportunities')
  const narrow =
    ({ open, words = '' }: Asked = {}) =>
    (query: Query) => {
      let narrowed = query.orderBy('updated_at', 'desc').orderBy('id')
      if (open !== undefined) narrowed = narrowed.where('outcome', open ? 'is' : 'is not', null)
      for (const word of searchWords(words)) narrowed = narrowed.where(session.tools.occurs(sql.ref('search'), word))
      return narrowed
    }
  const ofIt = async <T extends object>(
    table: 'clippings' | 'contacts' | 'interviews' | 'messages' | 'stage_steps',
    id: string,
  ) => gateways.of<T>(table).select((query) => query.where('opportunity_id', '=', id))
  return {
    find: gateway.find,
    get: gateway.get,
    list: (asked?: Asked) => gateway.select(narrow(asked)),
    glance: (asked?: Asked): Promise<OpportunityGlance[]> => glances(session, narrow(asked)),
    /** What they are called. */
    names: async (ids: readonly string[]) => {
      const rows = ids.length === 0 ? [] : await named(session, (query) => query.where('id', 'in', ids))
      return new Map<string, Pick<Opportunity, 'company' | 'role'>>(rows.map(({ id, ...names }) => [id, names]))
    },
    add: (opportunity: NewOpportunity) => gateway.add(opportunity),
    change: (id: string, changes: Partial<Opportunity>) => gateway.change(id, changes),
    /** With its steps, interviews, debriefs, contacts and drafts: one undo brings all of it back. */
    async remove(id: string): Promise<void> {
      await gateway.get(id)
      for (const { id: interviewId } of await ofIt<Interview>('interviews', id)) await removeInterview(gateways, interviewId)
      for (const step of await ofIt<StageStep>('stage_steps', id)) await gateways.of('stage_steps').remove(step.id)
      for (const { id: contactId, personId } of await ofIt<Contact>('contacts', id)) {
        const contacts = gateways.of<Contact>('contacts')
        if (personId) await contacts.change(contactId, { opportunityId: null })
        else await contacts.remove(contactId)
      }
      await removeBriefs(gateways, id)
      await releaseHints(gateways, { opportunityId: id })
      await releaseFeedback(gateways, { opportunityId: id })
      await releaseVideos(gateways, { opportunityId: id as Opportunity['id'] })
      for (const one of await ofIt<Message>('messages', id)) await leaveOpportunity(gateways, one)
      for (const clip of await ofIt<Clipping>('clippings', id))
        await gateways.of('clippings').change(clip.id, { opportunityId: null })
      await gateway.remove(id)
    },
  }
}

export function createStagesRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<StageStep>('stage_steps')
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('on').orderBy('at').orderBy('id')),
    listOf: (opportunityId: string) =>
      gateway.select((query) => query.where('opportunity_id', '=', opportunityId).orderBy('on').orderBy('at').orderBy('id')),
    add: (step: Omit<StageStep, 'at'> & { at?: string }) => gateway.add({ at: session.at, ...step }),
    change: (id: string, changes: Partial<StageStep>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}
