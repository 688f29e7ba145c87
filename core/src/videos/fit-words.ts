import { countWords } from '../lints/index.ts'

const clause = /[,;:–—]\s|\s(?=(?:and|but|so|because|before|after|while|when|until)\s)/g
const fewest = 3

/** What somebody wrote down as something that can be said: one line, no brackets, no question mark. */
const speakable = (text: string) =>
  text
    .replace(/[[\]{}<>_*#"“”„]/g, '')
    .replace(/\?+/g, '.')
    .replace(/!+/g, '.')
    .replace(/\s*\.(?:\s*\.)+/g, '.')

const sentencesOf = (text: string) =>
  speakable(text)
    .split(/\n+|(?<=\.)\s+/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))

/** The beginning of a text in at most so many words, whole sentences or else whole clauses; undefined where it cannot be cut. */
export function fitWords(text: string, most: number): string | undefined {
  const [first, ...rest] = sentencesOf(text)
  if (first === undefined) return undefined
  if (countWords(first) > most) return cutAtClause(first, most)
  let fitted = first
  for (const sentence of rest) {
    const longer = `${ended(fitted)} ${sentence}`
    if (countWords(longer) > most) break
    fitted = longer
  }
  return ended(fitted)
}

function cutAtClause(sentence: string, most: number): string | undefined {
  const ends = [...sentence.matchAll(clause)].map(({ index }) => sentence.slice(0, index))
  const fitting = ends.filter((part) => countWords(part) <= most && countWords(part) >= fewest)
  const longest = fitting.at(-1)
  return longest && ended(longest)
}

const ended = (text: string) => `${text.replace(/[\s,;:.–—-]+$/, '')}.`
