import { z } from 'zod'
import { idOf, instant } from '../shared/index.ts'
import { channels, kinds } from './kinds.ts'

export const attachment = z.object({ fileId: idOf('file'), name: z.string().min(1).max(300) })
export type Attachment = z.infer<typeof attachment>

/** What a person writes and changes of a message. */
export const messageContent = z.object({
  subject: z.string().max(500),
  text: z.string().max(50_000),
  channel: z.enum(channels),
  /** The proposal that it began with. */
  shape: z.string().max(60).nullable(),
  attachments: z.array(attachment).max(10),
})
export type MessageContent = z.infer<typeof messageContent>

/** One message to one person: a draft until the user says that it went out. */
export const message = messageContent.extend({
  id: idOf('message'),
  kind: z.enum(kinds),
  personId: idOf('person').nullable(),
  opportunityId: idOf('opportunity').nullable(),
  interviewId: idOf('interview').nullable(),
  /** The move that it carries out, when it came from one. */
  move: z.string().max(60).nullable(),
  moveId: z.string().max(200).nullable(),
  /** Counts the saves. */
  version: z.number().int(),
  /** The key of the last save, so that one sent twice counts once. */
  savedKey: z.string().max(100).nullable(),
  createdAt: instant,
  updatedAt: instant,
  sentAt: instant.nullable(),
  contactId: idOf('contact').nullable(),
})
export type Message = z.infer<typeof message>

/** A message as it once stood: kept by hand, replaced by another shape, or as it was sent. */
export const messageVersion = z.object({
  id: idOf('version'),
  messageId: idOf('message'),
  version: z.number().int(),
  subject: z.string(),
  text: z.string(),
  because: z.enum(['kept', 'replaced', 'sent']),
  at: instant,
})
export type MessageVersion = z.infer<typeof messageVersion>

/** What only the user knows: a place in the text, written as `[[hint]]`. */
export const blank = z.object({ start: z.number(), end: z.number(), hint: z.string() })
export type Blank = z.infer<typeof blank>

/** One way to write a message; `says` is what this shape does, in one phrase. */
export const proposal = z.object({
  shape: z.string(),
  says: z.string(),
  subject: z.string(),
  text: z.string(),
  blanks: z.array(blank),
})
export type Proposal = z.infer<typeof proposal>
