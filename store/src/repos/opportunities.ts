import type { Contact } from '@standout/core/contacts'
import type { Interview } from '@standout/core/interviews'
import type { Opportunity, StageStep } from '@standout/core/opportunities'
import { sql } from 'kysely'
import type { Gateways } from './gateways.ts'
import { removeInterview } from './interviews.ts'
import { searchWords } from './search-text.ts'
import type { Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewOpportunity = Omit<Opportunity, Stamped> & Partial<Pick<Opportunity, Stamped>>

export function createOpportunitiesRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<Opportunity>('opportunities')
  const ofIt = async <T extends object>(table: 'contacts' | 'interviews' | 'stage_steps', id: string) =>
    gateways.of<T>(table).select((query) => query.where('opportunity_id', '=', id))
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ open, words = '' }: { open?: boolean; words?: string } = {}) =>
      gateway.select((query) => {
        let narrowed = query.orderBy('updated_at', 'desc').orderBy('id')
        if (open !== undefined) narrowed = narrowed.where('outcome', open ? 'is' : 'is not', null)
        for (const word of searchWords(words)) narrowed = narrowed.where(session.tools.occurs(sql.ref('search'), word))
        return narrowed
      }),
    add: (opportunity: NewOpportunity) => gateway.add(opportunity),
    change: (id: string, changes: Partial<Opportunity>) => gateway.change(id, changes),
    /** With its steps, interviews, debriefs and contacts: one undo brings all of it back. */
    async remove(id: string): Promise<void> {
      await gateway.get(id)
      for (const { id: interviewId } of await ofIt<Interview>('interviews', id)) await removeInterview(gateways, interviewId)
      for (const step of await ofIt<StageStep>('stage_steps', id)) await gateways.of('stage_steps').remove(step.id)
      for (const { id: contactId, personId } of await ofIt<Contact>('contacts', id)) {
        const contacts = gateways.of<Contact>('contacts')
        if (personId) await contacts.change(contactId, { opportunityId: null })
        else await contacts.remove(contactId)
      }
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
