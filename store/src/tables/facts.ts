import type { ImportId } from '@standout/core'
import type { Fact } from '@standout/core/people'
import { defineTable, instant, json, type RowOf, text, textOrNull } from './column.ts'

/** Only what was entered by hand and what rich profiles say; plain connections have none. */
export const facts = defineTable('facts', ['id'], {
  id: text<Fact['id']>(),
  subject: text<Fact['subject']>(),
  field: text(),
  value: json<Fact['value']>(),
  source: text<Fact['source']>(),
  import_id: textOrNull<ImportId>(),
  said_on: text(),
  expires_on: textOrNull(),
  at: instant(),
  change_id: textOrNull(),
})
export type FactRow = RowOf<typeof facts>
