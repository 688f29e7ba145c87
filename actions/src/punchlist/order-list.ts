import { z } from 'zod'
import { defineAction } from '../action.ts'
import { itemKey } from './edit-list.ts'
import { gatherList } from './gather-list.ts'
import { keepListed } from './keep-item.ts'

export const orderList = defineAction({
  name: 'punchlist.order',
  says: 'Put the list into your own order; it wins over ours',
  kind: 'change',
  may: 'candidate',
  input: z.object({ ids: z.array(itemKey).max(500) }),
  output: z.object({ ordered: z.boolean() }),
  async run(context, { ids }) {
    const { open } = (await gatherList(context)).list
    const wanted = [...new Set(ids)].flatMap((id) => open.find((item) => item.id === id) ?? [])
    // What came in while the page was open keeps its place behind its neighbour.
    for (const [at, item] of open.entries()) if (!wanted.includes(item)) wanted.splice(wanted.indexOf(open[at - 1]!) + 1, 0, item)
    for (const [place, item] of wanted.entries()) await context.punchlist.change((await keepListed(context, item)).id, { place })
    return { ordered: true }
  },
})

export const suggestList = defineAction({
  name: 'punchlist.suggest',
  says: 'Go back to the order that we suggest',
  kind: 'change',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ ordered: z.boolean() }),
  async run({ punchlist }) {
    for (const { id } of await punchlist.list()) await punchlist.change(id, { place: null })
    return { ordered: false }
  },
})
