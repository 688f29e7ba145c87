import type { ListItem } from './list-item.ts'
import { sayBack } from './look-over.ts'
import type { PlanYear } from './plan-years.ts'
import { words } from './words.ts'

type Paper = 'a4' | 'us-letter'
/** The card to bring along, as paper shows it. */
export type CardDocument = {
  paper: Paper
  title: string
  date: string
  items: { text: string; stars: number; inPractice: boolean }[]
  sayBack: string
  words: typeof words.card
}
/** The way over five years, to hang up. */
export type PlanDocument = { paper: Paper; title: string; years: PlanYear[]; words: typeof words.plan }

const most = { items: 20, year: 5, text: 90 }
const letterCountries = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'PH'])
const paperOf = (country: string | null): Paper => (country && letterCountries.has(country) ? 'us-letter' : 'a4')
const cut = (text: string) => (text.length > most.text ? `${text.slice(0, most.text - 1)}…` : text)

export const toCard = (open: readonly ListItem[], { country, date }: { country: string | null; date: string }): CardDocument => ({
  paper: paperOf(country),
  title: words.card.title,
  date,
  items: open
    .slice(0, most.items)
    .map(({ text, stars, kept }) => ({ text: cut(text), stars, inPractice: Boolean(kept?.rhythm) })),
  sayBack: sayBack(open) ?? '',
  words: words.card,
})

export const toPlan = (
  title: string,
  { years, country }: { years: readonly PlanYear[]; country: string | null },
): PlanDocument => ({
  paper: paperOf(country),
  title: cut(title),
  years: years.map(({ year, things }) => ({
    year,
    things: things.slice(0, most.year).map((one) => ({ ...one, text: cut(one.text) })),
  })),
  words: words.plan,
})
