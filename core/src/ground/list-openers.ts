import type { GroundKind } from './facet.ts'
import type { Opener, Ride, Shared } from './ground.ts'
import { words } from './words.ts'

/** Answers that each kind of ground rides on, the likeliest question of an interview first. */
const ridesOf: Record<GroundKind, Ride[]> = {
  place: ['why-here', 'about-yourself'],
  school: ['about-yourself', 'growth'],
  employer: ['about-yourself', 'strength'],
  group: ['outside-work', 'strength'],
  cause: ['outside-work', 'why-here'],
  interest: ['outside-work', 'challenge'],
  language: ['about-yourself', 'challenge'],
  certificate: ['growth', 'strength'],
  event: ['outside-work', 'challenge'],
}

/** The words as a note: no "and" left over from the row that they stood in, and the name not twice. */
function trim(mine: string, label: string): string {
  const quote = mine
    .replace(/\s+/g, ' ')
    .replace(/[.!?;,\s]+$/u, '')
    .replace(/^(?:and|but|or|then|und|oder|et|ou|y|o|e|ou)\s+/iu, '')
  const rest = quote.toLowerCase().startsWith(`${label.toLowerCase()},`) ? quote.slice(label.length + 1).trim() : ''
  return rest || quote
}

type About = Pick<Shared, 'kind' | 'label' | 'mine' | 'together'>

/** Two ways into one thing shared, each in three beats and riding on an answer that is prepared anyway. */
export function listOpeners({ kind, label, mine, together }: About, source: string | undefined): Opener[] {
  const seen = words.seen[source ?? 'other'] ?? words.seen.other ?? ''
  const quote = trim(mine, label)
  return ridesOf[kind].map((ridesOn, at) => ({
    mine: words.mine[kind](label, quote),
    noticed: together && at === 1 ? words.together(together) : words.noticed(label, seen),
    question: words.questions[kind](label)[at] ?? '',
    ridesOn,
    ridesOnSays: words.rides[ridesOn],
  }))
}
