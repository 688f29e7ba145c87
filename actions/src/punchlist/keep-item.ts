import type { KeptItem, ListItem } from '@standout/core/punchlist'
import { Problem } from '@standout/core/shared'
import type { Context } from '../action.ts'
import { everyItem, gatherList } from './gather-list.ts'

const mostItems = 500

type NewItem = Pick<KeptItem, 'text' | 'origin'> & Partial<KeptItem>

export async function addItem({ punchlist, newId, now }: Context, given: NewItem): Promise<KeptItem> {
  if ((await punchlist.list()).length >= mostItems)
    throw new Problem('punchlist.full', 'The list holds 500 things, which nobody can work on. Delete some first.')
  const fresh = {
    means: [],
    place: null,
    rhythm: null,
    doneOn: null,
    letGo: false,
    resumeLine: '',
    createdAt: now,
    updatedAt: now,
  }
  return punchlist.add({ ...fresh, ...given, id: newId('item') })
}

/** The other words under which it was asked for. */
export const meansOf = ({ text, asks }: ListItem) =>
  [...new Set(asks.map(({ label }) => label))].filter((label) => label !== text).slice(0, 100)

/** Keeps an item of the list as a row of its own, so that a hand can decide about it. */
export const keepListed = async (context: Context, item: ListItem): Promise<KeptItem> =>
  item.kept ?? addItem(context, { text: item.text.slice(0, 200), origin: 'ask', means: meansOf(item) })

/** The row of an item on the list; the first decision about it makes it. */
export async function keepItem(context: Context, id: string): Promise<KeptItem> {
  if (id.startsWith('itm_')) return context.punchlist.get(id)
  const { list } = await gatherList(context)
  const item = everyItem(list).find((one) => one.id === id)
  if (!item)
    throw new Problem(
      'punchlist.not_found',
      'We could not find that item. The words behind it may have changed; look at the list again.',
    )
  return keepListed(context, item)
}
