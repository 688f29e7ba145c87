import type { Mark } from '@standout/core/marks'
import { codecOf } from '../dialects/codec.ts'
import { placedMarks } from '../tables/index.ts'
import { journalOf, type Session } from './session.ts'

/** Where an ask stands on the resume with these bytes. */
export interface PlacedMark {
  askKey: string
  resumeHash: string
  verdict: Mark['verdict']
  line: string | null
  placedAt: string
}

/** Not journaled: they are worked out from the words and the resume, again and again. */
export function createMarksRepo(session: Session) {
  const { db } = session
  const codec = codecOf(placedMarks)
  return {
    async list(): Promise<PlacedMark[]> {
      const rows = await db.selectFrom('placed_marks').selectAll().orderBy('ask_key').execute()
      return rows.map((row) => codec.fromRow(row) as unknown as PlacedMark)
    },
    /** All that there are now. */
    async replace(marks: readonly PlacedMark[]): Promise<void> {
      journalOf(session)
      await db.deleteFrom('placed_marks').execute()
      if (marks.length > 0)
        await db
          .insertInto('placed_marks')
          .values(marks.map((mark) => codec.toRow(mark)) as never)
          .execute()
    },
  }
}
