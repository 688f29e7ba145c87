import { type Message, message, messageContent } from '@standout/core/messages'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { refuseConflict } from '../refuse-conflict.ts'

export const writeMessage = defineAction({
  name: 'messages.write',
  says: 'Save a message while it is being written; the same save sent twice counts once',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    id: idOf('message'),
    /** The version that this save builds on. */
    version: z.number().int().min(0),
    /** The same for every try of one save. */
    key: z.string().min(8).max(100),
    content: messageContent.partial(),
  }),
  output: z.object({ message, repeated: z.boolean() }),
  async run(context, { id, version, key, content }) {
    const { messages } = context
    const before = await messages.get(id)
    if (before.savedKey === key) return { message: before, repeated: true }
    if (before.sentAt)
      throw new Problem('messages.sent', 'This message went out, and what was sent stays as it was. Begin a new one instead.')
    refuseConflict({ word: 'messages', thing: 'message', kept: before.version, version })
    await refuseUnknownFiles(context, content.attachments ?? [])
    if (content.shape && content.shape !== before.shape) await keepReplaced(context, before, content.text)
    return { message: await messages.change(id, { ...content, version: version + 1, savedKey: key }), repeated: false }
  },
})

async function refuseUnknownFiles({ files }: Context, attachments: Message['attachments']) {
  for (const { fileId, name } of attachments)
    if (!(await files.find(fileId)))
      throw new Problem('files.not_found', `We could not find the file ${name}. It may have been removed; attach it again.`)
}

/** Taking another shape throws nothing away that a hand had written. */
async function keepReplaced({ messages, newId, now }: Context, before: Message, next: string | undefined) {
  const { id: messageId, version, subject, text } = before
  if (version < 2 || !text.trim() || next === undefined || next === text) return
  await messages.keepVersion({ id: newId('version'), messageId, version, subject, text, because: 'replaced', at: now })
}
