import type { KitListItem } from '@standout/core/kits'
import type { Repos } from '@standout/store'
import { gatherList } from '../punchlist/gather-list.ts'

/** The list that one works on, in its order. */
export async function listPunches(repos: Repos): Promise<KitListItem[]> {
  const { list } = await gatherList(repos)
  return list.open.map(({ id, text, stars }) => ({ id, text, stars }))
}
