import type { Archive } from '../archive/archive-entry.ts'
import { mergeRecords } from '../archive/merge-records.ts'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

/** An export that comes in beside what is here already. */
export function createArchiveRepo(session: Session, gateways: Gateways) {
  return {
    compare: (archive: Archive) => mergeRecords({ session, gateways }, archive, { write: false }),
    merge: (archive: Archive) => mergeRecords({ session, gateways }, archive, { write: true }),
  }
}
