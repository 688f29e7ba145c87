import { meansSame, readMeaning } from '../punchlist/index.ts'
import { words } from './words.ts'

/** Something the user wrote: what was practised, or an answer that would be given better now. */
export type OwnFact = { text: string; from: 'practice' | 'answer'; proofUrl: string | null }
export type Wording = { text: string; facts: OwnFact[] }

type Given = {
  /** The line as it stands on the resume. */
  line: string
  /** What they would like to see. */
  ask: string
  /** What was practised for this very ask, and all else that the user wrote. */
  facts: readonly (OwnFact & { forThis: boolean })[]
}

const most = { facts: 2, characters: 160 }
const hasNumber = (text: string) => /\d/.test(text)
const numberAsk = /\b(?:numbers?|figures?|statistics?|metrics?|scale|size|scope|results?|impact|how (?:many|much|big))\b/i
const bare = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '')

const sentencesOf = (text: string) =>
  text
    .split(/(?<=[.!?])\s+/)
    .map(bare)
    .filter((one) => one.length > 8 && one.length <= most.characters)

const sharesWord = (text: string, other: string) => {
  const [one, two] = [readMeaning(text), readMeaning(other)]
  return meansSame(one, two) || [...one.words].some((word) => word.length > 3 && two.words.has(word))
}

/** A stronger line out of the old one and the user's own facts; what nobody wrote down stays a blank. Nothing is made up. */
export function suggestWording({ line, ask, facts }: Given): Wording {
  const wantsNumbers = numberAsk.test(ask)
  const fitting = facts.flatMap(({ text, forThis, ...rest }) =>
    sentencesOf(text)
      .filter((one) => forThis || sharesWord(one, ask) || (wantsNumbers && hasNumber(one) && sharesWord(one, line)))
      .map((one) => ({ ...rest, text: one, weight: (forThis ? 2 : 0) + (hasNumber(one) ? 1 : 0) })),
  )
  const fresh = fitting.filter(({ text }) => !line.includes(text)).toSorted((one, other) => other.weight - one.weight)
  const chosen = [...new Map(fresh.map((one) => [one.text, one])).values()].slice(0, most.facts)
  const told = chosen.map(({ text, proofUrl }) => (proofUrl ? `${text} (${proofUrl})` : text))
  const needsNumber = wantsNumbers && !chosen.some(({ text }) => hasNumber(text))
  const blank = chosen.length === 0 || needsNumber ? [wantsNumbers ? words.numberBlank : words.blankFor(bare(ask))] : []
  return {
    text: [bare(line), ...told, ...blank].join('; '),
    facts: chosen.map(({ weight: _, ...fact }) => fact),
  }
}
