import { call } from '$lib/call.ts'
import { answerTo, type DraftKind, type Kept } from '$lib/drafts/index.ts'

export type Message = App.Actions['messages.find']['output']['message']
export type MessageContent = Pick<Message, 'subject' | 'text' | 'channel' | 'shape' | 'attachments'>

type Id = Message['id']

/** The server's copy as a draft starts from it. */
export function startMessage({ subject, text, channel, shape, attachments, version }: Message): Kept<MessageContent> {
  // The editor knows one kind of line end; places of finds are counted in it.
  return { content: { subject, text: text.replace(/\r\n?/g, '\n'), channel, shape, attachments }, version }
}

export const messageDrafts: DraftKind<MessageContent> = {
  kind: 'message',
  async load(id) {
    return startMessage((await call('messages.find', { id: id as Id })).message)
  },
  async push(id, { content, version, key }) {
    try {
      const { message } = await call('messages.write', { id: id as Id, version, key, content }, { quiet: true })
      return { is: 'saved', ...startMessage(message) }
    } catch (problem) {
      return answerTo(problem, ['messages', 'files', 'people', 'opportunities'])
    }
  },
  // The server adds nothing to a message.
  adopt: () => undefined,
}
