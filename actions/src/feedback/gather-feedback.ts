import { feedbackPiece, heardAsk, readAsks, splitAsks, voiceOf } from '@standout/core/feedback'
import type { Repos } from '@standout/store'
import { z } from 'zod'

/** A piece of feedback with our reading of it and the names that a page needs. */
export const pieceShown = feedbackPiece.extend({
  who: z.string(),
  company: z.string(),
  role: z.string(),
  /** The same for everything that one person said; null: nobody's voice. */
  voice: z.string().nullable(),
  asks: z.array(heardAsk),
})
export type PieceShown = z.infer<typeof pieceShown>

/** All that was said, with what we read in it and what a hand made of that. */
export async function gatherFeedback(
  repos: Pick<Repos, 'feedback' | 'asks' | 'people' | 'opportunities'>,
): Promise<PieceShown[]> {
  const pieces = await repos.feedback.list()
  const kept = await repos.asks.list()
  const ids = pieces.flatMap(({ personId }) => (personId ? [personId] : []))
  const names = new Map((await repos.people.names(ids)).map(({ id, name }) => [id, name]))
  const roles = await repos.opportunities.names([
    ...new Set(pieces.flatMap((one) => (one.opportunityId ? [one.opportunityId] : []))),
  ])
  return pieces.map((piece) => ({
    ...piece,
    who: (piece.personId && names.get(piece.personId)) || piece.name,
    company: roles.get(piece.opportunityId ?? '')?.company ?? '',
    role: roles.get(piece.opportunityId ?? '')?.role ?? '',
    voice: voiceOf(piece),
    asks: readAsks(
      piece,
      kept.filter(({ feedbackId }) => feedbackId === piece.id),
      splitAsks,
    ),
  }))
}
