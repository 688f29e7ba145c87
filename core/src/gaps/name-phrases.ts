import type { Phrase, Word } from './cut-phrases.ts'
import { notSkill } from './name-words.ts'
import { crafts, doing, empty, ending, largeWords } from './phrase-words.ts'
import type { Part } from './posting.ts'
import { isKnownName, nameKey } from './read-names.ts'

export type NamedPhrase = { name: string; start: number; end: number; key: string; craft: boolean }

const one = (word: string) =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^sui])s$/, '$1')
// "Curious", "adaptable", "organised" tell of a person.
const tellsHow = /(?:ous|ful|able|ible|less|ish|ant|ent|ive|ed|ly|est|some|ic)$/u
const howToo =
  /(?:management|statistic|logistics|ment|seed|feed|logic|arithmetic|music|assent|events?|clinic|fabric|ceramic|traffic|intent|client|restaurant|talent)$/u

/** What a phrase names, if it names something that one can ask for. */
export function namePhrase(phrase: Phrase, { part, listed }: { part: Part; listed: boolean }): NamedPhrase | null {
  const words = cutEnd(phrase.words)
  const first = words[0]
  const last = words.at(-1)
  if (!phrase.asked || !first || !last || words.length > 4) return null
  const place = { start: first.start, end: last.end }
  const craft = part === 'tasks' ? craftOf(phrase, words) : null
  if (craft) return { name: craft, key: nameKey(craft), ...place, craft: true }
  const name = words.map(({ text }) => text).join(' ')
  if (isEmpty(words, name)) return null
  const isFit = words.length === 1 ? isOneWord(first, phrase, { part, listed }) : part !== 'tasks' || isAbout(phrase, words)
  return isFit ? { name, key: nameKey(name), ...place, craft: false } : null
}

/** In a task, what something is done with, or a list of things without a deed. */
const isAbout = ({ deed, verbless }: Phrase, words: Word[]) => (deed !== null || verbless) && words.length <= 3

function isEmpty(words: Word[], name: string): boolean {
  const of = words.findIndex(({ low }) => low === 'of')
  const head = (of > 0 ? words[of - 1] : words.at(-1))?.low ?? ''
  return (
    empty.has(head) ||
    words.every(({ text }) => largeWords.has(text)) ||
    notSkill.test(name) ||
    !/\p{L}{2}/u.test(name) ||
    /(?:ly|[^aeiou]ed)$/.test(head) ||
    (/^\d/.test(name) && !/\p{Lu}/u.test(name))
  )
}

const cutEnd = (words: Word[]): Word[] => {
  const last = words.at(-1)
  return last && words.length > 0 && (ending.has(last.low) || last.low === 'of') && (words.length > 1 || ending.has(last.low))
    ? cutEnd(words.slice(0, -1))
    : words
}

function isOneWord({ text, low }: Word, { led, only }: Phrase, { part, listed }: { part: Part; listed: boolean }): boolean {
  if (part === 'tasks' || low.length < 4 || doing.has(low)) return false
  if (/\p{Lu}/u.test(text.slice(1)) || (/^\p{Lu}/u.test(text) && led !== '')) return true
  if (tellsHow.test(low) && !howToo.test(low)) return false
  return listed || only || /^(?:with|of|in|using|including|on)$/.test(led)
}

const toCraft = (deed: string) => crafts[deed] ?? crafts[one(deed)] ?? Object.values(crafts).find((noun) => noun === deed)

/** "Negotiate rates" is rate negotiation, "train chefs" is training. */
function craftOf({ deed, own }: Phrase, words: Word[]): string | null {
  const last = words.at(-1)
  if (!last || words.length > 2) return null
  const alone = words.length === 1 ? toCraft(last.low) : undefined
  if (alone && isKnownName(alone)) return alone
  const craft = own ? toCraft(deed ?? '') : undefined
  return craft ? joinCraft(words, last, craft) : null
}

function joinCraft(words: Word[], last: Word, craft: string): string | null {
  const thing = [...words.slice(0, -1).map(({ text }) => text), one(last.text)]
    .join(' ')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  const whole = `${thing} ${craft}`
  if (craft === 'management') return isKnownName(whole) ? whole : null
  if (/^(?:negotiation|administration|vetting|procurement|reconciliation)$/.test(craft) && !notSkill.test(thing)) return whole
  return empty.has(last.low) && craft.endsWith('ing') && isKnownName(craft) ? craft : null
}
