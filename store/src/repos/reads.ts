import type { InterviewId, OpportunityId } from '@standout/core'
import type { Read } from '@standout/core/reads'
import { codecOf } from '../dialects/codec.ts'
import { reads } from '../tables/index.ts'
import { journalOf, type Session } from './session.ts'

/** A reading as it was shown, with all that it was made of. */
export interface KeptRead {
  id: `rea_${string}`
  opportunityId: OpportunityId
  interviewId: InterviewId | null
  at: string
  weights: string
  inputs: unknown
  read: Read
}

/** Append-only: there is no change and no remove, and undo leaves readings alone. */
export function createReadsRepo(session: Session) {
  const { db } = session
  const codec = codecOf(reads)
  const toRead = (row: object) => codec.fromRow(row) as unknown as KeptRead
  return {
    async add(read: KeptRead): Promise<KeptRead> {
      journalOf(session)
      const row = codec.toRow(read)
      await db
        .insertInto('reads')
        .values(row as never)
        .execute()
      return toRead(row)
    },
    async find(id: string): Promise<KeptRead | undefined> {
      const row = await db
        .selectFrom('reads')
        .selectAll()
        .where('id', '=', id as KeptRead['id'])
        .executeTakeFirst()
      return row && toRead(row)
    },
    async listOf(opportunityId: string): Promise<KeptRead[]> {
      const rows = await db
        .selectFrom('reads')
        .selectAll()
        .where('opportunity_id', '=', opportunityId as OpportunityId)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(toRead)
    },
    /** The last one of each opportunity. */
    async latest(): Promise<KeptRead[]> {
      const rows = await db
        .selectFrom('reads')
        .innerJoin(
          (join) =>
            join
              .selectFrom('reads as every')
              .select((eb) => ['every.opportunity_id', eb.fn.max('every.at').as('last_at')])
              .groupBy('every.opportunity_id')
              .as('last'),
          (join) => join.onRef('last.opportunity_id', '=', 'reads.opportunity_id').onRef('last.last_at', '=', 'reads.at'),
        )
        .selectAll('reads')
        .orderBy('reads.opportunity_id')
        .orderBy('reads.id')
        .execute()
      return [...new Map(rows.map((row) => [row.opportunity_id, toRead(row)])).values()]
    },
  }
}
