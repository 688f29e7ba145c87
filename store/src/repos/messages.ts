import type { Clipping, Message, MessageVersion } from '@standout/core/messages'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewMessage = Omit<Message, Stamped> & Partial<Pick<Message, Stamped>>

export interface MessageFilter {
  personId?: string | undefined
  opportunityId?: string | undefined
  interviewId?: string | undefined
  moveId?: string | undefined
  sent?: boolean | undefined
}

const columnOf = { personId: 'person_id', opportunityId: 'opportunity_id', interviewId: 'interview_id', moveId: 'move_id' }

export function createMessagesRepo(_session: Session, gateways: Gateways) {
  const gateway = gateways.of<Message>('messages')
  const versions = gateways.of<MessageVersion>('message_versions')
  return {
    find: gateway.find,
    get: gateway.get,
    /** What was touched last comes first. */
    list: ({ sent, ...about }: MessageFilter = {}) =>
      gateway.select((query) => {
        const all = query.orderBy('updated_at', 'desc').orderBy('id', 'desc')
        const narrowed = sent === undefined ? all : all.where('sent_at', sent ? 'is not' : 'is', null)
        return (Object.keys(columnOf) as (keyof typeof columnOf)[])
          .filter((field) => about[field])
          .reduce((rest, field) => rest.where(columnOf[field], '=', about[field]), narrowed)
      }),
    add: (message: NewMessage) => gateway.add(message),
    change: (id: string, changes: Partial<Message>) => gateway.change(id, changes),
    versionsOf: (messageId: string) =>
      versions.select((query) => query.where('message_id', '=', messageId).orderBy('at').orderBy('id')),
    keepVersion: (version: MessageVersion) => versions.add(version),
    /** With its versions: one undo brings all of it back. */
    remove: (id: string) => removeMessage(gateways, id),
  }
}

async function removeMessage(gateways: Gateways, id: string): Promise<void> {
  const versions = gateways.of<MessageVersion>('message_versions')
  for (const one of await versions.select((query) => query.where('message_id', '=', id))) await versions.remove(one.id)
  const clippings = gateways.of<Clipping>('clippings')
  for (const one of await clippings.select((query) => query.where('message_id', '=', id)))
    await clippings.change(one.id, { messageId: null })
  await gateways.of('messages').remove(id)
}

/** What was sent to someone stays with them; a draft goes with the role that it was about. */
export async function leaveOpportunity(gateways: Gateways, { id, sentAt, personId }: Message): Promise<void> {
  if (sentAt && personId) await gateways.of<Message>('messages').change(id, { opportunityId: null, interviewId: null })
  else await removeMessage(gateways, id)
}

export function createClippingsRepo(_session: Session, gateways: Gateways) {
  const gateway = gateways.of<Clipping>('clippings')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ personId, opportunityId }: { personId?: string | undefined; opportunityId?: string | undefined } = {}) =>
      gateway.select((query) => {
        let narrowed = query.orderBy('kept_at', 'desc').orderBy('id', 'desc')
        if (personId) narrowed = narrowed.where('person_id', '=', personId)
        if (opportunityId) narrowed = narrowed.where('opportunity_id', '=', opportunityId)
        return narrowed
      }),
    add: (clipping: Clipping) => gateway.add(clipping),
    change: (id: string, changes: Partial<Clipping>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}
