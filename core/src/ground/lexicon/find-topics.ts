import { clauseAround, quoteAround, type Text } from '../texts.ts'
import { leisureWords } from './leisure-words.ts'
import { patterns } from './patterns.ts'
import { type Form, falseFriendsByWord, formsByWord, type Topic } from './read-lexicon.ts'
import { splitWords, type Word } from './split-words.ts'

export type FoundTopic = { topic: Topic; quote: string; clause: string }
type Split = { text: string; words: readonly Word[] }
type Hit = { form: Form; start: number; end: number }
type Found = { form: Form; at: number }

const leisure = new RegExp(`(?<![\\p{L}\\p{N}])(?:${leisureWords.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
const heading = /^\s*(?:hobb(?:y|ies)|interests?|outside work|free time|loves?|likes?|also|fun|personal)\b[^:]{0,20}:/iu
const duty =
  /\b(?:lead|led|leading|manage[sd]?|managing|built|build|building|deliver\w*|implement\w*|responsible|increased|reduced|launched|revenue|clients?|customers?|stakeholders?|team of|teams|KPIs?|budget of|roadmap|pipeline)\b/iu
const unpaid = /volunt|pro bono|in my own time/iu
const plainGap = /^[\s\-–/&]*$/u

/** Words that stand one behind the other, with nothing but blanks between. */
function follows({ text, words }: Split, at: number, phrase: readonly string[]): boolean {
  return phrase.every((wanted, step) => {
    const word = words[at + step]
    const before = words[at + step - 1]
    return word?.text === wanted && (step === 0 || plainGap.test(text.slice(before?.end, word.start)))
  })
}

/** Where a phrase is that sounds like a pastime and is none. */
function findFalse(split: Split): Set<number> {
  const found = new Set<number>()
  split.words.forEach((word, at) => {
    for (const { words: phrase } of falseFriendsByWord.get(word.text) ?? [])
      if (follows(split, at, phrase)) for (let step = 0; step < phrase.length; step++) found.add(at + step)
  })
  return found
}

function listNamed(split: Split, wrong: ReadonlySet<number>): Hit[] {
  const hits = split.words.flatMap((word, at) =>
    (formsByWord.get(word.text) ?? [])
      .filter((form) => follows(split, at, form.words) && !form.words.every((_, step) => wrong.has(at + step)))
      .map((form): Found => ({ form, at })),
  )
  return hits
    .filter((hit) => !hits.some((other) => covers(other, hit)))
    .map(({ form, at }) => {
      const start = split.words[at]?.start ?? 0
      return { form, start, end: split.words[at + form.words.length - 1]?.end ?? start }
    })
}

/** What is told without its name: "turns bowls on a lathe". */
function listTold({ text, words }: Split, { wrong, named }: { wrong: ReadonlySet<number>; named: readonly Hit[] }): Hit[] {
  const isPartOf = (topic: Topic, { start, end }: { start: number; end: number }) =>
    named.some(({ form, ...at }) => form.topic.kind === topic.kind && at.start < end && at.end > start)
  const isFalse = (start: number, end: number) => words.some((word, at) => wrong.has(at) && word.start < end && word.end > start)
  return patterns.flatMap(({ topic, says }) =>
    [...text.matchAll(says)]
      .map(
        (match): Hit => ({
          form: { words: [], topic, weak: false },
          start: match.index,
          end: match.index + match[0].trimEnd().length,
        }),
      )
      .filter(({ start, end }) => !isFalse(start, end) && !isPartOf(topic, { start, end })),
  )
}

/** "Fly fishing" says it all: what lies inside a longer one of its kind is left. */
const covers = (other: Found, hit: Found) =>
  other.form.topic.kind === hit.form.topic.kind &&
  other.form.words.length > hit.form.words.length &&
  other.at <= hit.at &&
  other.at + other.form.words.length >= hit.at + hit.form.words.length

/** Parts of a text that end with a full stop or a line; a list of pastimes stands in one. */
const sentencesOf = (text: string) =>
  [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*/gu)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }))

/** Pastimes, causes, groups and gatherings that one text speaks of, each with the words around it. */
export function findTopics({ text, where }: Text): FoundTopic[] {
  const split = { text, words: splitWords(text) }
  const wrong = findFalse(split)
  const named = listNamed(split, wrong)
  const hits = [
    ...named,
    ...(where === 'headline' ? [] : listTold(split, { wrong, named: named.filter(({ form }) => !form.weak) })),
  ]
  const sentences = hits.length > 0 ? sentencesOf(text) : []
  return hits
    .filter(({ form, start, end }) => {
      const around = sentences.find((one) => one.start <= start && end <= one.end) ?? { start: 0, end: text.length }
      const beside = hits.some((hit) => isBeside(hit.form, form) && hit.start >= around.start && hit.start < around.end)
      if (form.topic.kind === 'group' && !isNamed(form, text.slice(start, end), where)) return false
      return counts(form, { where, sentence: text.slice(around.start, around.end), beside })
    })
    .map(({ form, start, end }) => ({
      topic: form.topic,
      quote: quoteAround(text, start, end),
      clause: clauseAround(text, start, end),
    }))
}

/** In running words a club's name has capitals: "girls who code" may be just that. */
const isNamed = ({ topic }: Form, said: string, where: Text['where']) =>
  /\p{Lu}/u.test(said) || !/^\p{Lu}/u.test(topic.label) || where === 'volunteer' || where === 'interest'

/** A pastime that needs no help gives it to those that stand in one sentence with it. */
const isBeside = (one: Form, form: Form) => !one.weak && one.topic.kind === 'interest' && one.topic.label !== form.topic.label

type Around = { where: Text['where']; sentence: string; beside: boolean }

/** Whether it may be meant: some words only where spare time is spoken of, and in a job's text nearly nothing. */
function counts(form: Form, around: Around): boolean {
  const { where } = around
  if (where === 'interest') return true
  if (form.topic.kind !== 'interest') return where !== 'job' || isOfJob(form, around)
  if (where === 'volunteer') return !form.weak
  if (where === 'job' || where === 'project') return !form.weak && isSpare(around)
  return !form.weak || (where !== 'headline' && (around.beside || isSpare(around) || isShortNote(around)))
}

const isSpare = ({ sentence }: Around) => (leisure.test(sentence) || heading.test(sentence)) && !duty.test(sentence)
const isShortNote = ({ where, sentence }: Around) => where === 'notes' && sentence.trim().split(/\s+/).length <= 8
const isOfJob = ({ topic }: Form, { sentence }: Around) =>
  topic.kind === 'event' || (topic.kind === 'group' && topic.rarity >= 0.7) || unpaid.test(sentence)
