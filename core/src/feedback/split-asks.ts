import type { Ask } from './ask.ts'
import { findClauses } from './find-clauses.ts'
import { findWish } from './find-wish.ts'
import { splitTopics } from './split-topics.ts'

const most = { characters: 50_000, asks: 200 }

/** Small letters and plain apostrophes, letter for letter, so that places stay. */
const fold = (text: string) =>
  Array.from({ length: text.length }, (_, at) => {
    const unit = text[at]!
    const small = unit.toLowerCase()
    if (/\s/.test(unit)) return ' '
    return /[’‘`´]/.test(unit) ? "'" : small.length === 1 ? small : unit
  }).join('')

/** What somebody would like to see, ask by ask, in the order it was said. Praise, thanks and questions back are none. */
export function splitAsks(words: string): Ask[] {
  const text = words.slice(0, most.characters)
  const asks: Ask[] = []
  for (const clause of findClauses(text)) {
    const folded = fold(clause.text)
    const wish = findWish(folded, clause)
    if (!wish) continue
    const parts = splitTopics(folded, wish)
    for (const [at, part] of parts.entries()) {
      const isFirst = at === 0
      const isLast = at === parts.length - 1
      const start = isFirst ? 0 : part.from
      const end = isLast ? trimEnd(clause.text) : part.to
      asks.push({
        label: toLabel(clause.text.slice(part.from, part.to)),
        quote: clause.text.slice(start, end),
        start: clause.start + start,
        end: clause.start + end,
        less: wish.less,
      })
    }
  }
  return asks.slice(0, most.asks)
}

const trimEnd = (text: string) => text.replace(/[\s.,;:!?]+$/u, '').length || text.length

/** A few words of the thing itself. */
function toLabel(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  return plain.length <= 80 ? plain : `${plain.slice(0, plain.lastIndexOf(' ', 78))} …`
}
