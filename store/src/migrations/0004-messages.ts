import { index, linked, wide } from './make-table.ts'
import type { Migration } from './migration.ts'

export const messages: Migration = {
  name: '0004-messages',
  statements: (t) => [
    ...wide(t, {
      name: 'messages',
      key: 'id',
      columns: `id ${t.text} not null, kind ${t.text} not null, channel ${t.text} not null, person_id ${t.text}, opportunity_id ${t.text},
     interview_id ${t.text}, move ${t.text}, move_id ${t.text}, shape ${t.text}, subject ${t.text} not null, text ${t.text} not null,
     attachments ${t.json} not null, version ${t.integer} not null, saved_key ${t.text}, created_at ${t.text} not null,
     updated_at ${t.text} not null, sent_at ${t.text}, contact_id ${t.text}, change_id ${t.text},
     ${linked('person_id', 'people')}, ${linked('opportunity_id', 'opportunities')}, ${linked('interview_id', 'interviews')}`,
    }),
    index('messages', 'person_id'),
    index('messages', 'opportunity_id'),
    index('messages', 'interview_id'),
    index('messages', 'move_id'),
    ...wide(t, {
      name: 'message_versions',
      key: 'id',
      columns: `id ${t.text} not null, message_id ${t.text} not null, version ${t.integer} not null, subject ${t.text} not null,
     text ${t.text} not null, because ${t.text} not null, at ${t.text} not null, change_id ${t.text}, ${linked('message_id', 'messages')}`,
    }),
    index('message_versions', 'message_id'),
    ...wide(t, {
      name: 'clippings',
      key: 'id',
      columns: `id ${t.text} not null, title ${t.text} not null, url ${t.text}, note ${t.text} not null, kind ${t.text} not null, "on" ${t.text},
     person_id ${t.text}, opportunity_id ${t.text}, kept_at ${t.text} not null, message_id ${t.text}, change_id ${t.text},
     ${linked('person_id', 'people')}, ${linked('opportunity_id', 'opportunities')}, ${linked('message_id', 'messages')}`,
    }),
    index('clippings', 'person_id'),
    index('clippings', 'opportunity_id'),
    index('clippings', 'message_id'),
    `alter table contacts add column format ${t.text}`,
  ],
}
