import { preparedAnswer } from '@standout/core/kits'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const mostAnswers = 200

export const prepareAnswer = defineAction({
  name: 'kits.prepare',
  says: 'Prepare an answer once for all interviews, or change one',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    id: idOf('answer').optional(),
    question: z.string().trim().min(1, 'Write the question first.').max(500),
    answer: z.string().trim().min(1, 'Write a few words of the answer.').max(4000),
  }),
  output: preparedAnswer,
  async run({ preparedAnswers, newId }, { id, ...words }) {
    if (id) return preparedAnswers.change(id, words)
    if ((await preparedAnswers.list()).length >= mostAnswers)
      throw new Problem('kits.too_many', `You have ${mostAnswers} prepared answers already. Let one go before you add another.`)
    return preparedAnswers.add({ id: newId('answer'), kind: 'answer', ...words })
  },
})

export const dropAnswer = defineAction({
  name: 'kits.drop',
  says: 'Let go of a prepared answer; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('answer') }),
  output: z.object({ removed: z.boolean() }),
  async run({ preparedAnswers }, { id }) {
    await preparedAnswers.remove(id)
    return { removed: true }
  },
})

export const tellAccount = defineAction({
  name: 'kits.tell',
  says: 'Keep your 60 seconds on your skills and experience, one note a line; with nothing in it, ours is drafted again',
  kind: 'change',
  may: 'candidate',
  input: z.object({ account: z.string().trim().max(4000) }),
  output: z.object({ kept: z.boolean() }),
  async run({ preparedAnswers, newId }, { account }) {
    const before = (await preparedAnswers.list()).find(({ kind }) => kind === 'account')
    if (!account && before) await preparedAnswers.remove(before.id)
    else if (before) await preparedAnswers.change(before.id, { answer: account })
    else if (account) await preparedAnswers.add({ id: newId('answer'), kind: 'account', question: '', answer: account })
    return { kept: account !== '' }
  },
})
