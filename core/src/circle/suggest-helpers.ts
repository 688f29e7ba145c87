import { isAtLeast, type Rung, rungs } from '../ladder/index.ts'

/** Someone who might help, as far as it matters here. */
export interface MayHelp {
  id: string
  name: string
  company: string | null
  position: string | null
  rung: Rung | null
  inCircle: boolean
  /** What they said they can do for me. */
  theyCan: readonly string[]
  hasHelped: boolean
}

/** Why someone is suggested: their own line, their work, help before, or that they are close. */
export type Because = { kind: 'said' | 'work'; words: string } | { kind: 'helped' | 'circle' | 'near' }
export interface Suggested {
  id: string
  name: string
  because: Because
}

const most = 4
const filler = new Set(
  `a an and any at be by can do for from get have help how i in into is it me my need needs of on one or some someone somebody that the
  their this to two want who with would you your about more new week month day talk find look looking`.split(/\s+/),
)

/** Words without their endings, so that "interviews" meets "interviewing". */
const stemsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !filler.has(word))
      .map((word) => word.replace(/(?:ings?|ers?|ed|es|s)$/, '').slice(0, 8)),
  )

function meets(wanted: Set<string>, text: string): number {
  let count = 0
  for (const stem of stemsOf(text)) if (wanted.has(stem)) count++
  return count
}

function weigh(wanted: Set<string>, one: MayHelp): { score: number; because: Because } | undefined {
  const line = one.theyCan.map((words) => ({ words, hits: meets(wanted, words) })).sort((a, b) => b.hits - a.hits)[0]
  const work = [one.position, one.company].filter(Boolean).join(', ')
  const near = (one.rung ? rungs.indexOf(one.rung) : 0) + (one.inCircle ? 6 : 0) + (one.hasHelped ? 1 : 0)
  if (line && line.hits > 0) return { score: 100 * line.hits + near, because: { kind: 'said', words: line.words } }
  const hits = meets(wanted, work)
  if (hits > 0) return { score: 50 * hits + near, because: { kind: 'work', words: work } }
  if (one.hasHelped) return { score: near, because: { kind: 'helped' } }
  if (one.inCircle) return { score: near, because: { kind: 'circle' } }
  return isAtLeast(one.rung, 'met') ? { score: near, because: { kind: 'near' } } : undefined
}

/** S2.6: who could help with one need, the likeliest first; whom to ask is chosen by hand. */
export function suggestHelpers(need: string, people: readonly MayHelp[]): Suggested[] {
  const wanted = stemsOf(need)
  return people
    .flatMap((one) => {
      const weighed = weigh(wanted, one)
      return weighed ? [{ id: one.id, name: one.name, ...weighed }] : []
    })
    .sort((one, other) => other.score - one.score || one.name.localeCompare(other.name) || one.id.localeCompare(other.id))
    .slice(0, most)
    .map(({ score: _score, ...suggested }) => suggested)
}
