import { keptItem, toThing } from '@standout/core/punchlist'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { keepAsk } from '../feedback/correct-ask.ts'
import { itemKey } from './edit-list.ts'
import { addItem, keepItem } from './keep-item.ts'

export const mergeItems = defineAction({
  name: 'punchlist.merge',
  says: 'These two are the same: keep one, with the stars and the log of both',
  kind: 'change',
  may: 'candidate',
  input: z.object({ keep: itemKey, drop: itemKey }),
  output: keptItem,
  async run(context, { keep, drop }) {
    const { punchlist, asks, practice } = context
    if (keep === drop) throw new Problem('punchlist.same', 'Choose two different items to put together.')
    const [kept, gone] = [await keepItem(context, keep), await keepItem(context, drop)]
    for (const { id } of await asks.list({ itemId: gone.id })) await asks.change(id, { itemId: kept.id })
    for (const { id } of await practice.list({ itemId: gone.id })) await practice.change(id, { itemId: kept.id })
    await punchlist.remove(gone.id)
    const means = [...new Set([...kept.means, gone.text, ...gone.means])].filter((text) => text !== kept.text).slice(0, 100)
    return punchlist.change(kept.id, { means, rhythm: kept.rhythm ?? gone.rhythm })
  },
})

export const splitItem = defineAction({
  name: 'punchlist.split',
  says: 'This ask is something else: give it an item of its own',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    /** The ask, by its key. */
    ask: z.string().min(1).max(200),
  }),
  output: keptItem,
  async run(context, { ask }) {
    const row = await keepAsk(context, ask)
    const item = await addItem(context, { text: toThing(row), means: [row.label], origin: 'ask' })
    await context.asks.change(row.id, { itemId: item.id })
    return item
  },
})
