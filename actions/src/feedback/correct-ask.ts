import { type KeptAsk, keptAsk, readAsks, splitAsks } from '@standout/core/feedback'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'

/** The id of a hand's ask, or the key of one that we read. */
const key = z.string().min(1).max(200)
const { label, verdict, line, less, removed, feedbackId, quote } = keptAsk.shape
const mostAsks = 200

/** The row that stands for an ask; the first correction makes it. */
export async function keepAsk({ asks, feedback, newId, now }: Context, of: string): Promise<KeptAsk> {
  if (of.startsWith('ask_')) return asks.get(of)
  const piece = await feedback.get(of.split('.')[0] ?? '')
  const kept = await asks.list({ feedbackId: piece.id })
  const heard = readAsks(piece, kept, splitAsks).find((one) => one.key === of)
  if (!heard) {
    throw new Problem(
      'feedback.ask_moved_on',
      'These words were changed in the meantime. Look at the asks again, then correct them.',
    )
  }
  const { key: _key, by: _by, ...row } = heard
  return asks.add({ ...row, id: newId('ask'), removed: false, at: now })
}

export const correctAsk = defineAction({
  name: 'feedback.correct',
  says: 'Correct our reading of an ask: its name, its verdict, its line, or that it is none; your word stands for good',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    key,
    label: label.optional(),
    less: less.optional(),
    /** Null: as we see it. */
    verdict: verdict.optional(),
    /** The line of your resume that it is about; null: as we see it. */
    line: line.optional(),
    removed: removed.optional(),
  }),
  output: keptAsk,
  async run(context, { key: of, ...changes }) {
    const { id } = await keepAsk(context, of)
    return context.asks.change(id, changes)
  },
})

export const splitAsk = defineAction({
  name: 'feedback.split',
  says: 'Say that one ask is really several',
  kind: 'change',
  may: 'candidate',
  input: z.object({ key, labels: z.array(label).min(2, 'Write at least two, one a line.').max(10) }),
  output: z.object({ asks: z.array(keptAsk) }),
  async run(context, { key: of, labels: [first, ...others] }) {
    const { asks, newId } = context
    const row = await keepAsk(context, of)
    const named = [await asks.change(row.id, { label: first })]
    const fresh = { verdict: null, line: null, itemId: null }
    for (const one of others) named.push(await asks.add({ ...row, ...fresh, id: newId('ask'), label: one }))
    return { asks: named }
  },
})

export const nameAsk = defineAction({
  name: 'feedback.name',
  says: 'Name an ask that we did not see in the words',
  kind: 'change',
  may: 'candidate',
  input: z.object({ feedbackId, label, quote: quote.default('') }),
  output: keptAsk,
  async run({ asks, feedback, newId, now }, given) {
    const piece = await feedback.get(given.feedbackId)
    if ((await asks.list({ feedbackId: piece.id })).length >= mostAsks)
      throw new Problem('feedback.too_many', 'There are very many asks in this piece already. Take one out first.')
    const open = { less: false, verdict: null, line: null, itemId: null, removed: false }
    return asks.add({ ...open, ...given, id: newId('ask'), at: now })
  },
})
