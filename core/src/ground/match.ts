import type { GroundKind, Span } from './facet.ts'

/** One thing that two profiles share, before it is ranked. `strength` is 1 for the very same and less for near ones. */
export type Match = {
  kind: GroundKind
  label: string
  rarity: number
  strength: number
  mine: { words: string; span?: Span }
  theirs: { words: string; span?: Span }
  /** What stands behind it, so that one thing is not offered twice. */
  keys: string[]
  /** Whether a name of several places was settled by size alone. */
  doubt?: boolean
}
export type Common = { label: string; because: 'too common' }

/** The better of two matches; among equals the one that reads the same from both sides. */
export const byStrength = (one: Match, other: Match) =>
  other.strength * other.rarity - one.strength * one.rarity || (one.label < other.label ? -1 : one.label > other.label ? 1 : 0)
