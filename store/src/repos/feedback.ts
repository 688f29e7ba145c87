import type { FeedbackPiece, KeptAsk } from '@standout/core/feedback'
import type { Gateways } from './gateways.ts'

const links = { debriefId: 'debrief_id', interviewId: 'interview_id', opportunityId: 'opportunity_id' } as const

/** What was said, the latest first. */
export function createFeedbackRepo(gateways: Gateways) {
  const gateway = gateways.of<FeedbackPiece>('feedback')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ debriefId }: { debriefId?: string } = {}) =>
      gateway.select((query) => {
        const all = query.orderBy('said_on', 'desc').orderBy('at', 'desc').orderBy('id', 'desc')
        return debriefId ? all.where('debrief_id', '=', debriefId) : all
      }),
    add: (piece: FeedbackPiece) => gateway.add(piece),
    change: (id: string, changes: Partial<FeedbackPiece>) => gateway.change(id, changes),
    /** With what a hand made of it. */
    remove: (id: string) => removePiece(gateways, id),
  }
}

/** What a hand made of the words. */
export function createAsksRepo(gateways: Gateways) {
  const gateway = gateways.of<KeptAsk>('asks')
  return {
    find: gateway.find,
    get: gateway.get,
    list: ({ feedbackId, itemId }: { feedbackId?: string; itemId?: string } = {}) =>
      gateway.select((query) => {
        let narrowed = query.orderBy('at').orderBy('id')
        if (feedbackId) narrowed = narrowed.where('feedback_id', '=', feedbackId)
        if (itemId) narrowed = narrowed.where('item_id', '=', itemId)
        return narrowed
      }),
    add: (ask: KeptAsk) => gateway.add(ask),
    change: (id: string, changes: Partial<KeptAsk>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

async function removePiece(gateways: Gateways, id: string): Promise<void> {
  const asks = gateways.of<KeptAsk>('asks')
  for (const one of await asks.select((query) => query.where('feedback_id', '=', id))) await asks.remove(one.id)
  await gateways.of('feedback').remove(id)
}

/** The copy of a debrief's words goes with the debrief. */
export async function removeFeedback(gateways: Gateways, debriefId: string): Promise<void> {
  const pieces = gateways.of<FeedbackPiece>('feedback')
  for (const { id } of await pieces.select((query) => query.where('debrief_id', '=', debriefId))) await removePiece(gateways, id)
}

/** What was kept by hand stays when the talk or the role that it was about goes. */
export async function releaseFeedback(
  gateways: Gateways,
  about: { interviewId: string } | { opportunityId: string },
): Promise<void> {
  const pieces = gateways.of<FeedbackPiece>('feedback')
  const [[field, id]] = Object.entries(about) as [[keyof typeof links, string]]
  for (const one of await pieces.select((query) => query.where(links[field], '=', id)))
    await pieces.change(one.id, { [field]: null })
}
