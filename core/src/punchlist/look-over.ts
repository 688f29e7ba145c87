import type { ListItem } from './list-item.ts'
import { words } from './words.ts'

/** S1.6: five to fifty things, and at least two of them in practice. Said calmly, and only one thing at a time. */
export function lookOver(open: readonly Pick<ListItem, 'kept'>[]): { rule: 'few' | 'many' | 'rest'; says: string } | null {
  const active = open.filter(({ kept }) => kept?.rhythm).length
  if (open.length < 5) return { rule: 'few', says: words.few(open.length) }
  if (open.length > 50) return { rule: 'many', says: words.many(open.length) }
  return active < 2 ? { rule: 'rest', says: words.rest(active) } : null
}

/** S1.7: the sentence to say back, built from the list: what is in practice, and the one that would move. */
export function sayBack(open: readonly ListItem[]): string | null {
  const active = open.filter(({ kept }) => kept?.rhythm)
  const [one, other] = active.length > 0 ? active : open
  if (!one) return null
  const focus = other ? words.focus(one.text, other.text) : words.focusOne(one.text)
  const mover = open.find((item, at) => item.stars > 0 && item.suggested < at + 1 && item !== one && item !== other)
  return `${focus} ${mover ? words.move(mover.text, mover.suggested) : words.moveNew(Math.min(3, open.length))}`
}
