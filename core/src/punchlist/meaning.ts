import { nameSkills } from '../skills/index.ts'

// biome-ignore format: a table of words
const empty = new Set(`a an the of in on at to for with and or by from into about as is are be been was were it its your my their our you i we they this that these those
  more most some any much many bit little lot further better stronger deeper clearer clear strong good great real concrete solid proven hands handson
  experience experiences skill skills knowledge ability understanding background evidence proof example examples show shown showing see work working worked use using used
  learn learning know knowing knowhow expertise practice practical familiarity level basic basics advanced get getting gain add adding mention improve improving develop developing
  would like could should need needs bring have has had do how what where when really very just also not no less than enough
  resume cv profile page line area areas thing things side part`.split(/\s+/))

const doubled = /([bcdfghjklmnpqrtvwxz])\1$/

/** The stem of a word, cut the same way for every form of it. */
function stem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=[a-z]{2}[^s])s$/, '')
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(?:ss|sh|ch|x)es$/, (end) => end.slice(0, -2))
    .replace(/(?<=[^su])s$/, '')
  return bare
    .replace(/(?:ational|isation|ization|ations?|ements?|ments?|ings?|ers?|ors?|ed|ical|ally|ly|ics?|al|ion)$/, '')
    .replace(doubled, '$1')
    .replace(/[eiy]$/, '')
}

/** Stems under which people ask for the same. */
const sameAs = new Map([
  ...['figur', 'metr', 'quantif'].map((one) => [one, 'numb'] as const),
  ...['peopl', 'staf'].map((one) => [one, 'team'] as const),
  ['leadership', 'lead'],
])

/** "In what you built" says no more than "in your work". */
const anyWork =
  /\b(?:in|of|on|about|behind|from|for|to|with)\s+(?:what|all|anything|everything|the things?)\s+(?:that\s+)?(?:you|i)(?:'ve|\s+have)?\s+\w+/gi

const filler = /^(?:see|show|showing|add|more|some|any|much|a bit(?: more)?|a little(?: more)?|of|on|about)\s+(?=\S)/i

/** An ask as a thing to work on: "more statistics" is worked on as "Statistics". */
export function toThing({ label, less }: { label: string; less: boolean }): string {
  let bare = label.trim()
  while (!less && filler.test(bare)) bare = bare.replace(filler, '')
  const text = less && !/^(?:less|fewer|shorter|no)\b/i.test(bare) ? `less ${bare}` : bare
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A skill as a title: names that begin small on purpose, such as iOS and npm, stay. */
export const withCapital = (text: string): string =>
  /^\p{Ll}{4,}(?!\p{Lu})/u.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text

/** What a few words are about: the words that carry it, and the same with each skill under its one name. */
export type Meaning = { words: ReadonlySet<string>; skills: ReadonlySet<string> }

const stemsOf = (text: string) =>
  text
    .replace(anyWork, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => sameAs.get(stem(word)) ?? stem(word))
    .filter((one) => one !== '')

export function readMeaning(text: string): Meaning {
  const named = nameSkills(text)
  const rest = named.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return { words: new Set(stemsOf(text)), skills: new Set([...named.map(({ skill }) => `skill ${skill}`), ...stemsOf(rest)]) }
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common / (one.size + other.size - common) > 0.6
}

/** Whether two texts name the same thing: the same skill, or nearly the same words once their endings are off. */
export const meansSame = (one: Meaning, other: Meaning): boolean =>
  areAlike(one.words, other.words) || areAlike(one.skills, other.skills)
