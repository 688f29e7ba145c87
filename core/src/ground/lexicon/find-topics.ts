import { quoteAround, type Text } from '../texts.ts'
import { leisureWords } from './leisure-words.ts'
import { falseFriendsByWord, type Form, formsByWord, type Topic } from './read-lexicon.ts'
import { splitWords, type Word } from './split-words.ts'

export type FoundTopic = { topic: Topic; quote: string; weak: boolean; start: number; end: number }

const leisure = new RegExp(`(?<![\\p{L}\\p{N}])(?:${leisureWords.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
const plainGap = /^[\s\-–/&]*$/u

/** Words that stand one behind the other, with nothing but blanks between. */
function follows(text: string, words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  for (let step = 0; step < phrase.length; step++) {
    const word = words[at + step]
    if (!word || word.text !== phrase[step]) return false
    const before = words[at + step - 1]
    if (step > 0 && before && !plainGap.test(text.slice(before.end, word.start))) return false
  }
  return true
}

/** Where a phrase is that sounds like a pastime and is none. */
function findFalse(text: string, words: readonly Word[]): Set<number> {
  const found = new Set<number>()
  words.forEach((word, at) => {
    for (const { words: phrase } of falseFriendsByWord.get(word.text) ?? [])
      if (follows(text, words, at, phrase)) for (let step = 0; step < phrase.length; step++) found.add(at + step)
  })
  return found
}

type Hit = { form: Form; at: number }
function listHits(text: string, words: readonly Word[]): Hit[] {
  const wrong = findFalse(text, words)
  const hits: Hit[] = []
  words.forEach((word, at) => {
    for (const form of formsByWord.get(word.text) ?? []) {
      if (!follows(text, words, at, form.words)) continue
      if (form.words.some((_, step) => wrong.has(at + step))) continue
      hits.push({ form, at })
    }
  })
  // "Fly fishing" says it all: what lies inside a longer one of its kind is left.
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.form.topic.kind === hit.form.topic.kind &&
          other.form.words.length > hit.form.words.length &&
          other.at <= hit.at &&
          other.at + other.form.words.length >= hit.at + hit.form.words.length,
      ),
  )
}

/** Parts of a text that end with a full stop or a line; a list of pastimes stands in one. */
function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*/gu))
    found.push({ start: match.index, end: match.index + match[0].length })
  return found
}

/** Pastimes, causes, groups and gatherings that one text speaks of, each with the words around it. */
export function findTopics({ text, where }: Text): FoundTopic[] {
  const words = splitWords(text)
  const hits = listHits(text, words)
  if (hits.length === 0) return []
  const sentences = sentencesOf(text)
  const found: FoundTopic[] = []
  for (const { form, at } of hits) {
    const start = words[at]?.start ?? 0
    const end = words[at + form.words.length - 1]?.end ?? start
    const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? { start: 0, end: text.length }
    const inside = hits.filter((hit) => within(words[hit.at]?.start ?? -1, sentence))
    if (!counts(form, where, text.slice(sentence.start, sentence.end), inside)) continue
    found.push({ topic: form.topic, quote: quoteAround(text, start, end), weak: form.weak, start, end })
  }
  return found
}

const within = (at: number, { start, end }: { start: number; end: number }) => at >= start && at < end

const heading = /^\s*(?:hobb(?:y|ies)|interests?|outside work|free time|loves?|likes?|also|fun|personal)\b[^:]{0,20}:/iu
const duty =
  /\b(?:lead|led|leading|manage[sd]?|managing|built|build|building|deliver\w*|implement\w*|responsible|increased|reduced|launched|revenue|clients?|customers?|stakeholders?|team of|teams|KPIs?|budget of|roadmap|pipeline)\b/iu

/** Whether it may be meant: some words only where spare time is spoken of, and in a job's text nearly nothing. */
function counts({ weak, topic }: Form, where: Text['where'], sentence: string, inside: readonly Hit[]): boolean {
  if (where === 'interest') return true
  const spare = leisure.test(sentence) || heading.test(sentence)
  if (topic.kind !== 'interest') return where !== 'job' || topic.kind === 'event' || (topic.kind === 'group' && topic.rarity >= 0.7) || /volunt|pro bono|in my own time/iu.test(sentence)
  if (where === 'job') return spare && !duty.test(sentence) && !weak
  if (where === 'volunteer') return !weak
  const company = inside.some((hit) => !hit.form.weak && hit.form.topic.kind === 'interest' && hit.form.topic.label !== topic.label)
  if (!weak) return true
  if (where === 'headline') return false
  if (where === 'notes') return spare || company || sentence.trim().split(/\s+/).length <= 8
  return (spare && !duty.test(sentence)) || company
}
