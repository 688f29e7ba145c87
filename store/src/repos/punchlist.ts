import type { KeptAsk } from '@standout/core/feedback'
import type { PracticeEntry } from '@standout/core/practice'
import type { KeptItem } from '@standout/core/punchlist'
import type { Target, TargetPosting } from '@standout/core/targets'
import type { Gateways } from './gateways.ts'

export function createPunchlistRepo(gateways: Gateways) {
  const gateway = gateways.of<KeptItem>('punchlist_items')
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('created_at').orderBy('id')),
    add: (item: KeptItem) => gateway.add(item),
    change: (id: string, changes: Partial<KeptItem>) => gateway.change(id, changes),
    /** With its log; what was said stays. One undo brings all of it back. */
    async remove(id: string): Promise<void> {
      const asks = gateways.of<KeptAsk>('asks')
      for (const one of await asks.select((query) => query.where('item_id', '=', id))) await asks.change(one.id, { itemId: null })
      const entries = gateways.of<PracticeEntry>('practice_entries')
      for (const one of await entries.select((query) => query.where('item_id', '=', id))) await entries.remove(one.id)
      await gateway.remove(id)
    },
  }
}

/** What was practised, the latest first. */
export function createPracticeRepo(gateways: Gateways) {
  const gateway = gateways.of<PracticeEntry>('practice_entries')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ itemId }: { itemId?: string } = {}) =>
      gateway.select((query) => {
        const all = query.orderBy('on', 'desc').orderBy('at', 'desc').orderBy('id', 'desc')
        return itemId ? all.where('item_id', '=', itemId) : all
      }),
    add: (entry: PracticeEntry) => gateway.add(entry),
    change: (id: string, changes: Partial<PracticeEntry>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

export function createTargetsRepo(gateways: Gateways) {
  const gateway = gateways.of<Target>('targets')
  const postings = gateways.of<TargetPosting>('target_postings')
  const postingsOf = (targetId?: string) =>
    postings.select((query) => {
      const all = query.orderBy('at').orderBy('id')
      return targetId ? all.where('target_id', '=', targetId) : all
    })
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('kind').orderBy('created_at').orderBy('id')),
    add: (target: Target) => gateway.add(target),
    change: (id: string, changes: Partial<Target>) => gateway.change(id, changes),
    postings: postingsOf,
    bring: (posting: TargetPosting) => postings.add(posting),
    drop: (id: string) => postings.remove(id),
    /** With its postings: one undo brings all of it back. */
    async remove(id: string): Promise<void> {
      for (const posting of await postingsOf(id)) await postings.remove(posting.id)
      await gateway.remove(id)
    },
  }
}
