import type { Fact } from '@standout/core/people'
import { addInBulk } from './add-in-bulk.ts'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

export type EnteredFact = Pick<Fact, 'subject' | 'field' | 'value'>

export function createFactsRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<Fact>('facts')
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('at').orderBy('id')),
    listOf: (subject: Fact['subject']) =>
      gateway.select((query) => query.where('subject', '=', subject).orderBy('at').orderBy('id')),
    /** What is known of everybody in one respect. */
    listField: (field: string) => gateway.select((query) => query.where('field', '=', field).orderBy('at').orderBy('id')),
    /** What a hand has entered, the latest of each field last: an import leaves these alone. */
    async entered(): Promise<EnteredFact[]> {
      const rows = await session.db
        .selectFrom('facts')
        .select(['subject', 'field', 'value'])
        .where('source', '=', 'entered')
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(({ value, ...row }) => ({ ...row, value: JSON.parse(value as string) }))
    },
    add: (fact: Omit<Fact, 'at'> & { at?: string }) => gateway.add({ at: session.at, ...fact }),
    addMany: (facts: readonly Fact[]) => addInBulk(session, gateway, facts),
    change: (id: string, changes: Partial<Fact>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}
