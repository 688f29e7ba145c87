import { call } from '$lib/call.ts'
import { answerTo, type DraftKind } from '$lib/drafts/index.ts'

type Prepared = App.Actions['kits.prepare']['input']
/** An answer while it is being written; one that has no id yet is begun on the server once both parts have words. */
export type AnswerContent = { id?: Prepared['id']; question: string; answer: string }
export type AccountContent = { account: string }

// Neither has a copy of its own to ask for: what the page came with is the server's.
const load = () => Promise.reject(new Error('The page brings the copy of the server.'))
const isWhole = ({ question, answer }: AnswerContent) => question.trim() !== '' && answer.trim() !== ''

export const answerDrafts: DraftKind<AnswerContent> = {
  kind: 'answer',
  load,
  async push(_id, { content, version }) {
    // Half an answer waits on this device for its other half.
    if (!isWhole(content)) return { is: 'saved', content, version: version + 1 }
    try {
      const { id } = await call('kits.prepare', content, { quiet: true })
      return { is: 'saved', content: { ...content, id }, version: version + 1 }
    } catch (problem) {
      return answerTo(problem, ['kits'])
    }
  },
  adopt(mine, { id }) {
    if (id) mine.id = id
  },
}

export const accountDrafts: DraftKind<AccountContent> = {
  kind: 'account',
  load,
  async push(_id, { content, version }) {
    try {
      await call('kits.tell', content, { quiet: true })
      return { is: 'saved', content, version: version + 1 }
    } catch (problem) {
      return answerTo(problem, ['kits'])
    }
  },
  adopt: () => undefined,
}
