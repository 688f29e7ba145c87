import type { Contact } from '@standout/core/contacts'
import type { Decision } from '@standout/core/moves'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

export function createContactsRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<Contact>('contacts')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ personId, opportunityId, from }: { personId?: string; opportunityId?: string; from?: string } = {}) =>
      gateway.select((query) => {
        let narrowed = query.orderBy('at').orderBy('id')
        if (personId) narrowed = narrowed.where('person_id', '=', personId)
        if (opportunityId) narrowed = narrowed.where('opportunity_id', '=', opportunityId)
        if (from) narrowed = narrowed.where('at', '>=', new Date(from).toISOString())
        return narrowed
      }),
    add: (contact: Omit<Contact, 'at' | 'format'> & Partial<Pick<Contact, 'at' | 'format'>>) =>
      gateway.add({ at: session.at, ...contact }),
    change: (id: string, changes: Partial<Contact>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

export function createDecisionsRepo(_session: Session, gateways: Gateways) {
  const gateway = gateways.of<Decision>('decisions')
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('at').orderBy('move_id')),
    async save(decision: Decision): Promise<Decision> {
      return (await gateway.find(decision.moveId)) ? gateway.change(decision.moveId, decision) : gateway.add(decision)
    },
    remove: gateway.remove,
  }
}
