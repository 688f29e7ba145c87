import type { GroundKind, Known } from './facet.ts'

/** One thing that two profiles share, before it is ranked. `strength` is 1 for the very same and less for near ones. */
export type Match = {
  kind: GroundKind
  label: string
  rarity: number
  strength: number
  mine: Known
  theirs: Known
  /** What stands behind it, so that one thing is not offered twice. */
  keys: string[]
  /** Whether a name of several places was settled by size alone. */
  doubt?: boolean
}
export type Common = { label: string; because: 'too common' }
export type Matches = { matches: Match[]; common: Common[] }

/** Every one of mine beside every one of theirs. */
export const pairUp = <T>(mine: readonly T[], theirs: readonly T[]): { my: T; their: T }[] =>
  mine.flatMap((my) => theirs.map((their) => ({ my, their })))

/** Of two spellings the later in the alphabet, so that both sides see the same one: accents come last. */
export const oneLabel = (...labels: readonly string[]): string => [...labels].sort(byLetters).at(-1) ?? ''
export const byLetters = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

/** Goes through matches, the best first, and keeps those of which nothing was offered before. */
export function takeEach(matches: readonly Match[], better: (one: Match, other: Match) => number): Match[] {
  const seen = new Set<string>()
  return [...matches].sort(better).filter(({ keys }) => {
    const isNew = !keys.some((key) => seen.has(key))
    if (isNew) for (const key of keys) seen.add(key)
    return isNew
  })
}
