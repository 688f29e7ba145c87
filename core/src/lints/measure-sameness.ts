import { hourOn } from './clock-of.ts'
import type { Reading, Sentence } from './read-message.ts'
import { remember } from './remember.ts'
import type { Given } from './rule.ts'
import { weighStock } from './stock/weigh-stock.ts'
import { stockPhrases } from './stock-phrases.ts'
import { isStockWord } from './stock-words.ts'
import { writePattern } from './write-pattern.ts'

export type SentenceSameness = { start: number; end: number; quote: string; sameness: number }
export type Sameness = { sameness: number; sentences: readonly SentenceSameness[]; shared: readonly SentenceSameness[] }

const clamp = (value: number) => Math.min(1, Math.max(0, value))
const fold = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * How predictable a text is for someone who has read a thousand such notes: stock phrases, sentences that hold nothing
 * of the sender's own, the usual order, overlap with the other notes to the same panel, the usual moment.
 */
export function measureSameness(reading: Reading, given: Given): Sameness {
  const known = measured.get(reading)
  if (known?.given === given) return known.sameness
  const sameness = measure(reading, given)
  measured.set(reading, { given, sameness })
  return sameness
}

/** Several rules ask for the measure of one reading. */
const measured = new WeakMap<Reading, { given: Given; sameness: Sameness }>()

function measure(reading: Reading, given: Given): Sameness {
  const fillable = new Set([given.to ?? '', given.company ?? '', ...(given.people ?? [])].flatMap(fold))
  const talk = new Set(fold(given.talk ?? '').filter((word) => !isStockWord(word)))
  const body = reading.sentences.filter(({ closing }) => !closing)
  const weighed = body.map((sentence) => weighSentence(sentence, { fillable, talk }))
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return { sameness: reading.words > 0 ? 1 : 0, sentences: [], shared: [] }
  const mean = weighed.reduce((sum, { weight, sameness }) => sum + weight * sameness, 0) / total
  const own = weighed.reduce((sum, one) => sum + one.own, 0)
  const parts = new Set(weighed.flatMap((one) => one.parts))
  const order = Math.max(0, parts.size - 2) * 0.04
  // One concrete idea carries a whole note, however it opens.
  const idea = 1 - Math.exp(-Math.max(0, own - 1.5) / 3.5)
  const text = clamp((mean + order) * (1 - 0.72 * idea) + 0.08 * (1 - idea))
  const overlap = measureOverlap(body, given.panel ?? [])
  const usual = given.channel === 'email' && isEvening(given.at, given.zone) ? 0.04 * (1 - text) : 0
  const sameness = clamp(Math.max(text + usual, text + (1 - text) * overlap.share))
  const sentences = weighed
    .map(({ sentence, sameness: of }) => ({ start: sentence.start, end: sentence.end, quote: sentence.text, sameness: of }))
    .sort((one, other) => other.sameness - one.sameness)
  return { sameness: Math.round(sameness * 100) / 100, sentences, shared: overlap.shared }
}

const findStock = remember(
  600,
  (text: string) =>
    stockPhrases.flatMap(({ part, pattern }) =>
      [...text.matchAll(writePattern(pattern))].map((match) => ({ part, ...spanOf(match) })),
    ),
  (text) => text,
)
const weighOnce = remember(600, weighStock, (sentence: Sentence) => sentence.plain.text)

type Known = { fillable: ReadonlySet<string>; talk: ReadonlySet<string> }

function weighSentence(sentence: Sentence, { fillable, talk }: Known) {
  const counted = sentence.words
    .map((word, index) => ({ text: word.text, first: index === 0, plain: word.text.toLowerCase().replace(/[’']\p{L}*$/u, '') }))
    .filter(({ plain }) => !fillable.has(plain))
  const content = counted.length
  const own = counted.reduce((sum, word) => sum + weighWord(word, talk), 0)
  const talked = counted.some(({ plain }) => talk.has(plain))
  const hits = findStock(sentence.plain.text)
  const covered = coveredShare(hits, sentence.plain.text.length)
  const density = own / Math.max(4, content)
  const specific = 1 - Math.exp(-own / 1.6 - density * 3)
  const byWords = clamp((1 - specific) * 0.82 + covered * 0.4 * (1 - 0.5 * specific))
  // Names of roles and firms look like the sender's own words; in a sentence that everybody writes they are filling.
  const stock = talked ? 0 : weighOnce(sentence)
  const sameness = clamp(Math.max(byWords, 1 - (1 - stock) ** 2))
  return {
    sentence,
    own: own * (1 - covered * 0.4) * (1 - stock) ** 2,
    weight: Math.max(3, content),
    sameness,
    parts: hits.map(({ part }) => part),
  }
}

/** What only this sender could write: words of the talk, numbers, names, rare words. */
function weighWord({ text, first, plain }: { text: string; first: boolean; plain: string }, talk: ReadonlySet<string>): number {
  if (talk.has(plain)) return 1.6
  if (/\d/.test(text)) return 1.2
  if (isStockWord(text)) return 0
  return !first && /^\p{Lu}/u.test(text) ? 1.2 : 1
}

const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length })

function coveredShare(spans: readonly { start: number; end: number }[], length: number): number {
  let covered = 0
  let reached = 0
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return length === 0 ? 0 : covered / length
}

const shingles = (text: string): string[] => {
  const words = fold(text)
  return words.slice(0, -3).map((_, index) => words.slice(index, index + 4).join(' '))
}

/** How much of this note stands, four words at a time, in a note to someone of the same panel. */
function measureOverlap(body: readonly Sentence[], panel: readonly string[]) {
  const mine = body.flatMap(({ text }) => shingles(text))
  if (mine.length === 0 || panel.length === 0) return { share: 0, shared: [] }
  const theirs = panel.map((note) => new Set(shingles(note)))
  const share = Math.max(...theirs.map((set) => mine.filter((one) => set.has(one)).length / mine.length))
  const shared = body
    .map((sentence) => {
      const own = shingles(sentence.text)
      const part = own.length ? Math.max(...theirs.map((set) => own.filter((one) => set.has(one)).length / own.length)) : 0
      return { start: sentence.start, end: sentence.end, quote: sentence.text, sameness: part }
    })
    .filter(({ sameness }) => sameness >= 0.5)
  return { share, shared }
}

/** Five to eleven in the evening, on the clock of the debrief or the one that the time was written in. */
export function isEvening(at: string | undefined, zone?: string): boolean {
  const hour = hourOn(at ?? '', zone)
  return hour >= 17 && hour < 23
}
