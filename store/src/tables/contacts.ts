import type { ContactId, ImportId, OpportunityId, PersonId } from '@standout/core'
import type { Contact } from '@standout/core/contacts'
import { defineTable, instant, type RowOf, text, textOrNull } from './column.ts'

export const contacts = defineTable('contacts', ['id'], {
  id: text<ContactId>(),
  person_id: textOrNull<PersonId>(),
  opportunity_id: textOrNull<OpportunityId>(),
  direction: text<Contact['direction']>(),
  type: textOrNull<NonNullable<Contact['type']>>(),
  channel: textOrNull<NonNullable<Contact['channel']>>(),
  move: textOrNull(),
  move_id: textOrNull(),
  note: textOrNull(),
  format: textOrNull<NonNullable<Contact['format']>>(),
  at: instant(),
  import_id: textOrNull<ImportId>(),
  change_id: textOrNull(),
})
export type ContactRow = RowOf<typeof contacts>
