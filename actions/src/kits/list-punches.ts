import type { KitListItem } from '@standout/core/kits'
import type { Repos } from '@standout/store'

/** The list that one works on, in its order: nothing keeps one yet. */
export async function listPunches(_repos: Repos): Promise<KitListItem[]> {
  return []
}
