import type { Contact } from '@standout/core/contacts'
import type { Attachment, Channel, Kind, Message } from '@standout/core/messages'
import { type MoveName, moveTypeOf } from '@standout/core/moves'

/** What each move sends, if it sends anything. */
export const kindOfMove: Partial<Record<MoveName, Kind>> = {
  'thank-you': 'note',
  'stand-out': 'gift',
  'value-item': 'gift',
  'ask-for-news': 'followup',
  'gracious-thanks': 'decline-thanks',
  invite: 'invite',
  'thank-for-accepting': 'accept-thanks',
  'check-in': 'check-in',
  'follow-up': 'gift',
}

/** Where such a message usually goes. */
export function usualChannel(kind: Kind): Channel {
  if (kind === 'call') return 'phone'
  return kind === 'invite' || kind === 'accept-thanks' ? 'linkedin' : 'email'
}

const typeOfKind: Record<Kind, NonNullable<Contact['type']>> = {
  note: 'action',
  followup: 'ask',
  gift: 'gift',
  video: 'gift',
  call: 'gift',
  'decline-thanks': 'action',
  'accept-thanks': 'action',
  invite: 'action',
  'check-in': 'gift',
  brief: 'gift',
}
const formatOfKind: Record<Kind, NonNullable<Contact['format']>> = {
  note: 'thanks',
  followup: 'question',
  gift: 'note',
  video: 'video',
  call: 'call',
  'decline-thanks': 'thanks',
  'accept-thanks': 'thanks',
  invite: 'invite',
  'check-in': 'check-in',
  brief: 'brief',
}

/** S0.15 and S0.17: what a sent message counts as. */
export function describeSending(of: Pick<Message, 'kind' | 'move' | 'moveId' | 'attachments'>) {
  // A hand that I asked for in my circle (S2.6) is an ask, however friendly.
  if (of.moveId?.startsWith('ask:')) return { type: 'ask' as const, format: 'question' as const }
  const move = of.move as MoveName | null
  const named = move ? moveTypeOf[move] : undefined
  return { type: named && named !== 'own' ? named : typeOfKind[of.kind], format: formatOf(of) }
}

function formatOf({ kind, move, attachments }: Pick<Message, 'kind' | 'move' | 'attachments'>): NonNullable<Contact['format']> {
  if (move === 'value-item') return 'value-item'
  if (kind === 'gift') return formatOfAttachments(attachments) ?? 'note'
  return formatOfKind[kind]
}

function formatOfAttachments(attachments: readonly Attachment[]) {
  if (attachments.some(({ name }) => /\.(?:mp4|webm|mov|m4v)$/i.test(name))) return 'video' as const
  return attachments.some(({ name }) => /\.(?:docx|pptx|pdf)$/i.test(name)) ? ('brief' as const) : undefined
}
