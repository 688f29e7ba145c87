import type { ContactId, InterviewId, MessageId, OpportunityId, PersonId } from '@standout/core'
import type { Clipping, Message, MessageVersion } from '@standout/core/messages'
import { defineTable, instant, instantOrNull, integer, json, type RowOf, text, textOrNull } from './column.ts'

export const messages = defineTable('messages', ['id'], {
  id: text<MessageId>(),
  kind: text<Message['kind']>(),
  channel: text<Message['channel']>(),
  person_id: textOrNull<PersonId>(),
  opportunity_id: textOrNull<OpportunityId>(),
  interview_id: textOrNull<InterviewId>(),
  move: textOrNull(),
  move_id: textOrNull(),
  shape: textOrNull(),
  subject: text(),
  text: text(),
  attachments: json<Message['attachments']>(),
  version: integer(),
  saved_key: textOrNull(),
  created_at: instant(),
  updated_at: instant(),
  sent_at: instantOrNull(),
  contact_id: textOrNull<ContactId>(),
  change_id: textOrNull(),
})
export type MessageRow = RowOf<typeof messages>

/** A message as it once stood; the one that was sent stays word for word. */
export const messageVersions = defineTable('message_versions', ['id'], {
  id: text<MessageVersion['id']>(),
  message_id: text<MessageId>(),
  version: integer(),
  subject: text(),
  text: text(),
  because: text<MessageVersion['because']>(),
  at: instant(),
  change_id: textOrNull(),
})
export type MessageVersionRow = RowOf<typeof messageVersions>

export const clippings = defineTable('clippings', ['id'], {
  id: text<Clipping['id']>(),
  title: text(),
  url: textOrNull(),
  note: text(),
  kind: text<Clipping['kind']>(),
  on: textOrNull(),
  person_id: textOrNull<PersonId>(),
  opportunity_id: textOrNull<OpportunityId>(),
  kept_at: instant(),
  message_id: textOrNull<MessageId>(),
  change_id: textOrNull(),
})
export type ClippingRow = RowOf<typeof clippings>
