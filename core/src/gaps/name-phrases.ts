import { isCraft, isCraftOf, toCraft, wholeCrafts } from './crafts.ts'
import type { Phrase, Word } from './cut-phrases.ts'
import { notSkill } from './name-words.ts'
import { acts, doing, empty, ending, largeWords, opening } from './phrase-words.ts'
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
  const craft = part === 'tasks' || phrase.own ? craftOf(phrase, words) : null
  if (craft) return { name: craft, key: nameKey(craft), ...place, craft: true }
  const turned = turnOf(words)
  if (turned) return { name: turned, key: nameKey(turned), ...place, craft: false }
  const name = words.map(({ text }) => text).join(' ')
  if (isEmpty(words, name)) return null
  const isFit = words.length === 1 ? isOneWord(first, phrase, { part, listed }) : part !== 'tasks' || isAbout(phrase, words)
  return isFit ? { name, key: nameKey(name), ...place, craft: false } : null
}

/** "Reconciliation of accounts" is account reconciliation, "preparation of tax returns" is about tax returns. */
function turnOf(words: Word[]): string | null {
  const of = words.findIndex(({ low }) => low === 'of')
  const head = words[of - 1]
  const rest = words.slice(of + 1).filter(({ low }) => !opening.has(low))
  const last = rest.at(-1)
  if (of < 1 || !head || !last || !isCraft(head.low) || empty.has(last.low)) return null
  const name = rest.map(({ text }) => text).join(' ')
  if (notSkill.test(name)) return null
  return rest.length > 1 ? name : `${one(last.text)} ${head.low}`
}

/** In a task, what something is done with, or a list of things without a deed. */
const isAbout = ({ deed, verbless, led }: Phrase, words: Word[]) =>
  words.length <= 3 && (deed !== null || verbless || /^(?:with|of|using|including|and|or)$/.test(led))

function isEmpty(words: Word[], name: string): boolean {
  const of = words.findIndex(({ low }) => low === 'of')
  const head = (of > 0 ? words[of - 1] : words.at(-1))?.low ?? ''
  return (
    empty.has(head) ||
    /(?:[^o]ists|ians)$/.test(head) ||
    words.every(({ text }) => largeWords.has(text)) ||
    notSkill.test(name) ||
    !/\p{L}{2}/u.test(name) ||
    /(?:ly|[^aeiou]ed)$/.test(head) ||
    (/^\d/.test(name) && !/\p{Lu}/u.test(name))
  )
}

/** Without an end that says nothing, unless too little would be left: Agile methods are Agile, spin systems are not spin. */
function cutEnd(words: Word[]): Word[] {
  const cut = cutOnce(words)
  const [left] = cut
  const isLittle = cut.length === 1 && words.length === 2 && left && /^\p{Ll}/u.test(left.text) && !isKnownName(left.text)
  return isLittle && isMeant.test(words[1]?.low ?? '') ? words : cut
}
const isMeant =
  /^(?:systems?|tools?|methods?|techniques|programs?|programmes?|skills?|certification|software|applications?|technologies|technology|practices)$/

function cutOnce(words: Word[]): Word[] {
  const last = words.at(-1)
  if (!last || words.at(-2)?.low === 'of') return words
  const isHow = words.length > 1 && /ly$/.test(last.low) && !/^(?:family|assembly|supply|anomaly|reply)$/.test(last.low)
  return isHow || ending.has(last.low) || (last.low === 'of' && words.length > 1) ? cutOnce(words.slice(0, -1)) : words
}

const isSign = (text: string) => /^\p{Lu}{2,6}s?$/u.test(text) && !largeWords.has(text)

function isOneWord({ text, low }: Word, phrase: Phrase, where: { part: Part; listed: boolean }): boolean {
  const { led, own, deed } = phrase
  if (isSign(text) && led !== '' && where.part !== 'tasks') return true
  if (low.length < 4 || doing.has(low) || acts.has(low)) return false
  if (own && /^(?:us(?:e|es|ing)|operat(?:e|es|ing))$/.test(deed ?? '')) return true
  return where.part !== 'tasks' && isAskedAlone({ text, low }, phrase, where.listed)
}

function isAskedAlone({ text, low }: Pick<Word, 'text' | 'low'>, { led, only, verbless }: Phrase, listed: boolean): boolean {
  if (/\p{Lu}/u.test(text.slice(1)) || (/^\p{Lu}/u.test(text) && led !== '')) return true
  if (tellsHow.test(low) && !howToo.test(low)) return false
  return only || (listed && verbless) || /^(?:with|of|in|using|including|on)$/.test(led)
}

/** "Negotiate rates" is rate negotiation, "train chefs" is training. */
function craftOf({ deed, own }: Phrase, words: Word[]): string | null {
  const last = words.at(-1)
  if (!last || words.length > 2) return null
  const alone = words.length === 1 ? toCraft(last.low) : undefined
  if (alone && isKnownName(alone)) return alone
  const craft = own ? toCraft(deed ?? '') : undefined
  return craft ? joinCraft(words, last, craft) : null
}

const people = /^(?:patient|client|customer|student|pupil|resident|applicant|candidate|staff|guest|passenger|animal)$/
const ofPeople = /^(?:assessment|screening|triage|education|counselling|referral|training|onboarding|transport)$/

function joinCraft(words: Word[], last: Word, craft: string): string | null {
  const thing = [...words.slice(0, -1).map(({ text }) => text), one(last.text)]
    .join(' ')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  const whole = `${thing} ${craft}`
  if (craft === 'management') return isKnownName(whole) ? whole : null
  if (words.length === 1 && ofPeople.test(craft) && people.test(thing)) return whole
  if (notSkill.test(thing) || doing.has(thing)) return null
  if (wholeCrafts.test(craft)) return whole
  if (words.length === 1 && !empty.has(last.low) && last.low.length > 2 && isCraftOf(thing, craft)) return whole
  return empty.has(last.low) && /(?:ing|supervision|recruitment)$/.test(craft) && isKnownName(craft) ? craft : null
}
