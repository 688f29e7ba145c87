import type { CheckItem } from './kit.ts'
import { words } from './words.ts'

/** What can be seen of the preparation; the rest is ticked by hand. */
export type Prepared = {
  people: number
  profiles: number
  quotes: number
  shared: number
  openersChosen: number
  answers: number
  accountEdited: boolean
  resume: boolean
  place: boolean
}

type Id = keyof typeof words.check

/** S4.9: the steps before the first interview. What exists ticks itself; a hand may tick anything. */
export function checkPreparation(seen: Prepared, ticks: readonly string[]): CheckItem[] {
  const derived: Record<Id, boolean> = {
    person: seen.people > 0,
    profile: seen.people > 0 && seen.profiles > 0,
    recommendations: seen.quotes > 0,
    ground: seen.shared > 0,
    openers: seen.openersChosen > 1,
    answers: seen.answers > 2,
    account: seen.accountEdited,
    resume: false,
    cards: false,
    logistics: seen.place,
  }
  return (Object.keys(words.check) as Id[]).map((id) => {
    const byHand = ticks.includes(id)
    return { id, ...words.check[id], done: derived[id] || byHand, byHand: byHand && !derived[id] }
  })
}

/** What a second interview still asks of one. */
export const shortChecks: ReadonlySet<string> = new Set<Id>(['person', 'openers', 'resume', 'logistics'])
