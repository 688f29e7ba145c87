export type Likeness = 'like-most' | 'partly' | 'own'

/** The number in three words; the borders are those at which the check itself speaks and falls silent. */
export function toLikeness(sameness: number): Likeness {
  if (sameness > 0.6) return 'like-most'
  return sameness > 0.4 ? 'partly' : 'own'
}
