import { cleanWords } from './clean-words.ts'
import { baseVerbs, clauseStart, determiners, finite, pluralVerbs, prepositions, pronouns, things } from './english.ts'
import { lowerFirst, type Piece, upperFirst, wordsOf } from './piece.ts'

/** Whose notes these are read for. */
export type Reader = { alone: boolean; to: string | null; others: readonly string[] }

const mostWords = 18
const longestWord = 28
const said =
  /^(?:and |also |then )?(?:(?:they|he|she|you|it was|who) (?:also |all )?)?(?:said|says|told me|told us|mentioned|explained|described|noted|admitted|complained|stressed|pointed out|thinks?|feels?|worr(?:y|ies|ied))(?: to me)?(?: that)?[:,]? /i
const label =
  /^(?:(?:the |their |main |biggest |first |next |real )+)?(?:problems?|issues?|pains?|challenges?|work|task|job|goals?|priority|in common|common|both of us)(?: (?:is|are|was))?(?: that)?(?: to)?[:–-] /i
const wants =
  /^(?:they|he|she|we|the team|someone|you) (?:really |just )?(?:needs?|wants?|has|have|would like|hopes?|plans?|intends?) (?:someone |somebody |a person |me )?(?:who (?:can|will) |to )/i
const looking = /^(?:they are |they're |looking |he is |she is )*(?:looking for|searching for|after) /i
const talked =
  /^(?:(?:we|they|he|she) (?:also )?)?(?:talked|spoke|speaking|talking|discussed|chatted)(?: (?:a lot|long|for long|at length))? ?(?:about |of |on |over )?/i

/** The notes of one field, piece by piece; what cannot be put into a sentence is left out. */
export function readPieces(notes: string, reader: Reader): Piece[] {
  const parts = notes
    .slice(0, 4000)
    .split(/[\n;•·]+|(?<=[.!…])\s+/)
    .slice(0, 24)
  const pieces = parts.flatMap((part) => readPiece(part, reader) ?? [])
  return pieces.filter(({ text }, place) => pieces.findIndex((one) => one.text.toLowerCase() === text.toLowerCase()) === place)
}

function readPiece(part: string, reader: Reader): Piece | undefined {
  const spoken = /["“„«]([^"“”„«»]{8,200})["”“»]/.exec(part)?.[1]
  if (spoken) return fits(cleanWords(spoken).replace(/[.!,;:]+$/, ''), reader, 'speech')
  const plain = cleanWords(part.replace(/["“”„«»]/g, ''))
    .replace(/^(?:[-–—+]|\(?\d{1,2}[.)])\s+/, '')
    .replace(/[\s.,;:!…–-]+$/, '')
  if (/[?@]|https?:|www\./i.test(plain)) return undefined
  const doing = plain.replace(label, '').replace(said, '')
  if (wants.test(doing)) return fits(doing.replace(wants, ''), reader, 'doing')
  const rest = doing.replace(looking, '').replace(talked, '')
  return fits(rest, reader, undefined)
}

function fits(text: string, reader: Reader, known: Piece['form'] | undefined): Piece | undefined {
  const short = shorten(text)
  if (!short) return undefined
  const words = wordsOf(short)
  if (!/\p{L}{2}/u.test(short) || words.length === 0 || words.some((word) => word.length > longestWord)) return undefined
  if (words.length === 1 && short.length < 5) return undefined
  if (reader.others.some((name) => mentions(words, name))) return undefined
  if (known === 'speech') return words.length > 2 ? { form: 'speech', text: short } : undefined
  if (known === 'doing') return { form: 'doing', text: lowerFirst(address(short)) }
  return tellForm(short, reader)
}

function mentions(words: readonly string[], name: string): boolean {
  const named = wordsOf(name).filter((word) => word.length > 2)
  return named.some((word) => words.includes(word))
}

/** A whole of at most so many words: all of it, or what stands before a clause. */
function shorten(text: string): string | undefined {
  const plain = text.trim().replace(/[\s.,;:!–-]+$/, '')
  if (wordsOf(plain).length <= mostWords) return plain || undefined
  const heads = [...plain.matchAll(clauseStart)].map(({ index }) => plain.slice(0, index))
  return heads
    .filter((head) => wordsOf(head).length <= mostWords && wordsOf(head).length > 2)
    .at(-1)
    ?.trim()
}

const plainStart = (word: string) =>
  determiners.has(word) || pronouns.has(word) || baseVerbs.has(word) || finite.has(word) || prepositions.has(word)

/** Small letters at the start where the capital only came from the start of a sentence. */
function settleCase(text: string): { text: string; unsure: boolean } {
  const first = wordsOf(text)[0] ?? ''
  if (!/^\p{Lu}\p{Ll}+/u.test(first)) return { text, unsure: false }
  if (plainStart(first.toLowerCase()) || /ing$/.test(first)) return { text: lowerFirst(text), unsure: false }
  return { text, unsure: true }
}

/** From notes about them to words to them. */
const address = (text: string) =>
  text
    .replace(/\bthemselves\b/gi, 'yourselves')
    .replace(/\btheirs\b/gi, 'yours')
    .replace(/\btheir\b/gi, 'your')
    .replace(/\bour\b/gi, 'your')
    .replace(/\bthey're\b/gi, 'you are')
    .replace(/\bthey've\b/gi, 'you have')
    .replace(/\bthey\b/gi, 'you')
    .replace(/\bthem\b/gi, 'you')

const third: Record<string, string> = {
  has: 'have',
  is: 'are',
  was: 'were',
  does: 'do',
  goes: 'go',
  "doesn't": "don't",
  "isn't": "aren't",
}
const toYou = (verb: string) =>
  third[verb] ??
  (/[^s]ies$/.test(verb)
    ? `${verb.slice(0, -3)}y`
    : /(?:ch|sh|ss|x)es$/.test(verb)
      ? verb.slice(0, -2)
      : /[^s]s$/.test(verb)
        ? verb.slice(0, -1)
        : verb)

function tellForm(raw: string, reader: Reader): Piece | undefined {
  const { text, unsure } = settleCase(raw)
  const words = wordsOf(text).map((word) => word.toLowerCase().replace('’', "'"))
  const [first = '', second = ''] = words
  if (/^(?:we|us|they|they're|they've|he|she)$/.test(first)) return aboutPeople(text, { first, second, alone: reader.alone })
  if (/^(?:my|you|your|yours|it|i'[a-z]+)$/.test(first) || words.includes('me') || words.includes('i')) return undefined
  if (first === 'to' && words.length > 1) return { form: 'doing', text: address(text.slice(3)) }
  if (baseVerbs.has(first) && words.length > 2 && !finite.has(second) && (words.length < 10 || !/,/.test(text)))
    return { form: 'doing', text: address(text) }
  return isSentence(words) ? asClause(text, unsure) : asNoun(text, words, unsure)
}

const article = /^(?:the|an?|their|its|our|your|this|that|these|those)$/
/** A verb that only sentences have, an article in the middle that no "of" leads to, or "invoices go out late". */
const isSentence = (words: readonly string[]) =>
  words.some((word, place) => {
    const before = words[place - 1]
    if (before === undefined) return false
    if (finite.has(word)) return true
    if (article.test(word)) return !prepositions.has(before) && !/^(?:and|or|all|both|half|than)$/.test(before)
    return (baseVerbs.has(word) || pluralVerbs.has(word)) && /[^s]s$/.test(before)
  })

/** "Drivers ignore the app": several of a kind within a phrase are more often who does something than what it is made of. */
const holdsPlural = (words: readonly string[]) => {
  const end = words.findIndex((word) => prepositions.has(word))
  const head = end > 0 ? words.slice(0, end) : words
  return head.slice(0, -1).some((word) => /[^s]s$/.test(word) && !pluralNames.test(word) && !determiners.has(word))
}
const pluralNames =
  /^(?:operations|sales|news|systems|logistics|analytics|graphics|physics|news|goods|returns|payments|communications|humanities|economics|events|claims)$/
const lateWord =
  /^(?:late|badly|twice|daily|weekly|often|slowly|again|alone|everywhere|together|away|apart|by hand|manually|never|always|well|yet)$/

function aboutPeople(
  text: string,
  { first, second, alone }: { first: string; second: string; alone: boolean },
): Piece | undefined {
  if (first === 'we' || first === 'us') return { form: 'speech', text: upperFirst(text) }
  if (first.startsWith('they')) return { form: 'clause', text: address(text) }
  return alone ? aboutOne(text, second) : undefined
}

function aboutOne(text: string, verb: string): Piece | undefined {
  const rest = text.split(/\s+/).slice(2).join(' ')
  if (!verb || /\b(?:he|she|him|her|his)\b/i.test(rest)) return undefined
  return { form: 'clause', text: `you ${toYou(verb)}${rest ? ` ${rest}` : ''}` }
}

const asClause = (text: string, unsure: boolean): Piece =>
  unsure || !opensClause.test(text) || /\b(?:they|them|their|we|our|us)\b/i.test(text)
    ? { form: 'speech', text: upperFirst(text) }
    : { form: 'clause', text }

/** A sentence that can follow "that" without an article being missed. */
const opensClause =
  /^(?:the|an?|every|each|no|most|many|some|few|both|all|this|that|these|those|half|nobody|no one|everyone|everybody|people|there|nothing|\d+|two|three|four|five|[\p{Ll}-]+s|[\p{Ll}-]+ing)\b/u

function asNoun(text: string, words: readonly string[], unsure: boolean): Piece {
  const [first = ''] = words
  const looks =
    words.length <= 9 &&
    !/[,:–]/.test(text) &&
    first !== 'no' &&
    !holdsPlural(words) &&
    !lateWord.test(words.at(-1) ?? '') &&
    !words.some((word) => /(?:n't|'s)$/.test(word))
  if (
    unsure ||
    !looks ||
    prepositions.has(first) ||
    /^(?:both|all|not|too|very|never|how|why|what|who|where|when|whether)$/.test(first)
  )
    return { form: 'loose', text }
  const said = address(text)
  const gerund = /ing$/.test(first) && !things.has(first)
  if (determiners.has(first) || gerund || words.length === 1) return { form: 'noun', text: said }
  return { form: 'noun', text: `the ${said}` }
}
