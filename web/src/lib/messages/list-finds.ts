import type { Given, Lint } from '@standout/core/lints'
import { listBlanks } from './blank-places.ts'
import { type Find, inOrder } from './find-order.ts'
import { fixesOf } from './fixes.ts'

/** Of the blanks the first speaks for all: the text shows the others by itself. */
export function toFinds(lints: readonly Lint[], { text, given }: { text: string; given: Given }): Find[] {
  const blanks = listBlanks(text)
  const seen = new Map<string, number>()
  const finds = lints.map((lint) => {
    const nth = seen.get(lint.rule) ?? 0
    seen.set(lint.rule, nth + 1)
    const blank = lint.rule === 'names/slot' ? blanks.find(({ start, end }) => start <= lint.start && lint.end <= end) : undefined
    const placed = blank ? { ...lint, start: blank.start, end: blank.end, quote: text.slice(blank.start, blank.end) } : lint
    return {
      ...placed,
      id: `${lint.rule}/${nth}`,
      whole: lint.start === 0 && lint.end >= text.length && text !== '',
      blank: blank !== undefined,
      fixes: fixesOf({ text, find: placed, given }),
    }
  })
  const firstBlank = finds.find(({ blank }) => blank)
  return inOrder(finds.filter((find) => !find.blank || find === firstBlank))
}
