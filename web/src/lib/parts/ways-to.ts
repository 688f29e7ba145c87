import type { Move, MoveName } from '@standout/core/moves'
import { en } from '$lib/words.ts'

interface Way {
  href: string
  label: string
  /** Opening it starts a draft. */
  begins?: true
}

const words = en.parts.moves.open
const written = new Set<MoveName>([
  'thank-you',
  'value-item',
  'follow-up',
  'ask-for-news',
  'gracious-thanks',
  'invite',
  'thank-for-accepting',
  'check-in',
])

const write = (move: Move, label: string): Way => ({
  href: `/messages/open?move=${encodeURIComponent(move.id)}`,
  label,
  begins: true,
})

function giveSomething(move: Move): Way[] {
  if (!move.opportunity) return [write(move, words.note)]
  const to = new URLSearchParams({ opportunity: move.opportunity.id })
  const toPerson = new URLSearchParams({ ...Object.fromEntries(to), ...(move.person ? { person: move.person.id } : {}) })
  return [
    { href: `/briefs/open?${to}`, label: words.brief, begins: true },
    { href: `/videos/open?${toPerson}`, label: words.video, begins: true },
    write(move, words.note),
  ]
}

/** Where a move can be carried out, the best way first. */
export function waysTo(move: Move): Way[] {
  if (move.move === 'debrief' && move.interviewId) return [{ href: `/night/${move.interviewId}`, label: words.debrief }]
  if (move.move === 'elsewhere') return [{ href: '/events', label: words.goOut }]
  // The occasion stands at the end of the id.
  if (move.move === 'note-evening') return [{ href: `/events/${move.id.split(':').at(-1)}`, label: words.evening }]
  if (move.move === 'prepare')
    return [{ href: move.interviewId ? `/before/${move.interviewId}` : '/before', label: words.prepare }]
  if (move.move === 'stand-out') return giveSomething(move)
  return written.has(move.move) ? [write(move, words.write)] : []
}
