import { CallProblem, call } from '$lib/call.ts'
import type { Answer, DraftKind, Kept } from '$lib/drafts/index.ts'

export type Message = App.Actions['messages.find']['output']['message']
export type MessageContent = Pick<Message, 'subject' | 'text' | 'channel' | 'shape' | 'attachments'>

type Id = Message['id']

/** The server's copy as a draft starts from it. */
export function startMessage({ subject, text, channel, shape, attachments, version }: Message): Kept<MessageContent> {
  // The editor knows one kind of line end; places of finds are counted in it.
  return { content: { subject, text: text.replace(/\r\n?/g, '\n'), channel, shape, attachments }, version }
}

// Anything else that fails, a network or a server, is tried again.
const isRefusal = (code: string) => /^(messages|files|people|opportunities|request|input)\./.test(code)

function answerTo(problem: unknown): Answer<MessageContent> {
  if (!(problem instanceof CallProblem)) throw problem
  if (problem.code === 'messages.conflict') return { is: 'conflict' }
  return isRefusal(problem.code) ? { is: 'refused', message: problem.message } : { is: 'unreachable' }
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
      return answerTo(problem)
    }
  },
  // The server adds nothing to a message.
  adopt: () => undefined,
}
