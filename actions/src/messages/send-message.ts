import { channels, isGivenIn, type Message, message } from '@standout/core/messages'
import { idOf, instant, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { describeSending } from './find-kind.ts'
import { mayGo } from './gather-occasion.ts'

export const sendMessage = defineAction({
  name: 'messages.send',
  says: 'You sent it: keep it word for word, note the contact, and settle the move',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    id: idOf('message'),
    /** The version that was on the screen, so that nothing unseen counts as sent. */
    version: z.number().int().min(0).optional(),
    at: instant.optional(),
    channel: z.enum(channels).optional(),
  }),
  output: message,
  async run(context, { id, version: shown, at, channel: through }) {
    const { messages, contacts, decisions, newId, now } = context
    const draft = await messages.get(id)
    if (draft.sentAt)
      throw new Problem('messages.sent', 'This message is marked as sent already. Undo that first, if it was not.')
    if (shown !== undefined && shown !== draft.version)
      throw new Problem(
        'messages.conflict',
        'This message was changed somewhere else in the meantime. Load it again and look at the newer words, then say that you sent it.',
      )
    const sentAt = at ?? now
    if (Date.parse(sentAt) > Date.parse(now))
      throw new Problem('messages.too_early', 'That moment is still to come. Say it once the message went out.')
    const channel = through ?? draft.channel
    const { version, subject, text, personId, opportunityId, move, moveId } = draft
    await messages.keepVersion({ id: newId('version'), messageId: id, version, subject, text, because: 'sent', at: sentAt })
    const contactId = newId('contact')
    const logged = { id: contactId, personId, opportunityId, direction: 'out' as const, channel, move, moveId, at: sentAt }
    await contacts.add({ ...logged, ...describeSending(draft), note: subject || null, importId: null })
    if (moveId) await decisions.save({ moveId, decision: 'done', until: null, at: now })
    await giveClippings(context, draft)
    return messages.change(id, { channel, sentAt, contactId })
  },
})

/** What was given away in it is not offered again. */
async function giveClippings({ clippings }: Context, draft: Message) {
  for (const one of await clippings.list())
    if (mayGo(one, draft) && isGivenIn(draft.text, one)) await clippings.change(one.id, { messageId: draft.id })
}
