import type { PersonId } from '@standout/core'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

export interface Separation {
  oneId: PersonId
  otherId: PersonId
  at: string
}

const pairOf = (one: string, other: string) => [one, other].sort().join('+')

/** Pairs that look alike and were said to be two people; the order of the two does not matter. */
export function createSeparationsRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<Separation & { pair: string }>('separations')
  const plain = ({ pair: _pair, ...separation }: Separation & { pair: string }): Separation => separation
  return {
    list: async (): Promise<Separation[]> => (await gateway.select((query) => query.orderBy('pair'))).map(plain),
    has: async (oneId: string, otherId: string) => (await gateway.find(pairOf(oneId, otherId))) !== undefined,
    async add({ oneId, otherId, at = session.at }: Omit<Separation, 'at'> & { at?: string }): Promise<Separation> {
      const known = await gateway.find(pairOf(oneId, otherId))
      return plain(known ?? (await gateway.add({ pair: pairOf(oneId, otherId), oneId, otherId, at })))
    },
    remove: (oneId: string, otherId: string) => gateway.remove(pairOf(oneId, otherId)),
  }
}
