import { z } from 'zod'
import { idOf } from '../shared/index.ts'
import { type Ask, ask as readAsk } from './ask.ts'
import { type FeedbackPiece, type KeptAsk, verdicts } from './piece.ts'

/** One ask as it stands: as we read it, or as a hand put it. */
export const heardAsk = z.object({
  /** Stays the same while the words and our reading do; a hand's ask has an id of its own. */
  key: z.string(),
  feedbackId: idOf('feedback'),
  label: z.string(),
  quote: z.string(),
  less: z.boolean(),
  under: readAsk.shape.under,
  among: readAsk.shape.among,
  by: z.enum(['program', 'hand']),
  verdict: z.enum(verdicts).nullable(),
  line: z.string().nullable(),
  itemId: idOf('item').nullable(),
})
export type HeardAsk = z.infer<typeof heardAsk>

const plain = (label: string) => label.toLowerCase().replace(/\s+/g, ' ').trim()

/** The asks in one piece of feedback. Where a hand decided about some of the words, our own reading of them is silent for good. */
export function readAsks(piece: FeedbackPiece, kept: readonly KeptAsk[], split: (words: string) => Ask[]): HeardAsk[] {
  const decided = kept.map((one) => ({ ...one, start: one.quote ? piece.words.indexOf(one.quote) : -1 }))
  const isDecided = (ask: Ask) =>
    decided.some(
      ({ start, quote, label }) =>
        (start >= 0 && start < ask.end && ask.start < start + quote.length) || plain(label) === plain(ask.label),
    )
  const read = split(piece.words).filter((ask) => !isDecided(ask))
  const ours = read.map((ask): { at: number; ask: HeardAsk } => ({
    at: ask.start,
    ask: {
      key: `${piece.id}.${ask.start}.${ask.end}`,
      feedbackId: piece.id,
      label: ask.label,
      quote: ask.quote,
      less: ask.less,
      ...(ask.under ? { under: ask.under } : {}),
      ...(ask.among ? { among: ask.among } : {}),
      by: 'program',
      verdict: null,
      line: null,
      itemId: null,
    },
  }))
  const byHand = decided
    .filter(({ removed }) => !removed)
    .map(({ id, start, label, quote, less, verdict, line, itemId }): { at: number; ask: HeardAsk } => ({
      at: start < 0 ? Number.POSITIVE_INFINITY : start,
      ask: { key: id, feedbackId: piece.id, label, quote, less, by: 'hand', verdict, line, itemId },
    }))
  return [...ours, ...byHand].toSorted((one, other) => (one.at === other.at ? 0 : one.at - other.at)).map(({ ask }) => ask)
}

/** Whose voice it is: a person counts once, however often they say it; who is unknown counts once for each company. Null: nobody's. */
export function voiceOf({ field, personId, name, opportunityId, id }: FeedbackPiece): string | null {
  if (field === 'liked-but') return null
  return personId ?? (name ? `name:${plain(name)}` : (opportunityId ?? id))
}
