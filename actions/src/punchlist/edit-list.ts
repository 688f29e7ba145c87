import { keptItem } from '@standout/core/punchlist'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { today } from '../today.ts'
import { addItem, keepItem } from './keep-item.ts'

/** Of an item that a hand touched, or of one that only was asked for. */
export const itemKey = z.string().min(1).max(250)
const { text, rhythm, letGo, resumeLine } = keptItem.shape

export const addToList = defineAction({
  name: 'punchlist.add',
  says: 'Put something on your list',
  kind: 'change',
  may: 'candidate',
  input: z.object({ text, origin: z.enum(['hand', 'gap']).default('hand') }),
  output: keptItem,
  run: addItem,
})

export const editItem = defineAction({
  name: 'punchlist.edit',
  says: 'Change an item: its words, whether it is in practice, done, or let go, and the line that it became',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    id: itemKey,
    text: text.optional(),
    rhythm: rhythm.optional(),
    letGo: letGo.optional(),
    resumeLine: resumeLine.optional(),
    done: z.boolean().optional(),
  }),
  output: keptItem,
  async run(context, { id, done, ...changes }) {
    const { punchlist, candidates, now } = context
    const item = await keepItem(context, id)
    // The old words still say which asks are the same.
    const means = changes.text && changes.text !== item.text ? [...new Set([item.text, ...item.means])].slice(0, 100) : undefined
    const doneOn = done === undefined ? undefined : done ? (item.doneOn ?? (await today(candidates, now))) : null
    const rest = done || changes.letGo ? { rhythm: null } : {}
    return punchlist.change(item.id, { ...changes, ...rest, means, doneOn } as object)
  },
})

export const removeItem = defineAction({
  name: 'punchlist.remove',
  says: 'Delete an item with its log; what was said stays, and this can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('item') }),
  output: z.object({ removed: z.boolean() }),
  async run({ punchlist }, { id }) {
    await punchlist.remove(id)
    return { removed: true }
  },
})
