import type { Candidate } from '@standout/core/candidates'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

const me = 'me'

export function createCandidatesRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<Candidate & { id: string }>('candidates')
  const start: Candidate = {
    name: '',
    zone: session.zone,
    country: null,
    region: null,
    currency: null,
    links: [],
    signature: '',
    valueLine: '',
    profile: null,
    goingOut: null,
  }
  const plain = ({ id: _id, ...candidate }: Candidate & { id: string }): Candidate => candidate
  return {
    /** Whoever has not said anything yet gets a start to stand on. */
    async get(): Promise<Candidate> {
      const kept = await gateway.find(me)
      return kept ? plain(kept) : start
    },
    async change(changes: Partial<Candidate>): Promise<Candidate> {
      const kept = await gateway.find(me)
      return plain(kept ? await gateway.change(me, changes) : await gateway.add({ ...start, ...changes, id: me }))
    },
  }
}
