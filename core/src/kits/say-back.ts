import { cutWords } from './clean-words.ts'
import type { KitListItem } from './kit.ts'
import { words } from './words.ts'

/** S1.7: the sentence to say when they name what stands on the list already. */
export function sayBack(list: readonly KitListItem[], id: string): string {
  const at = list.findIndex((one) => one.id === id)
  if (list.length < 2) return words.sayBack.only
  return at <= 0 ? words.sayBack.first : words.sayBack.move(cutWords(list[at - 1]!.text, 80))
}
