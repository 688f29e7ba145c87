import type { Sentence } from '../read-message.ts'
import { isStockWord } from '../stock-words.ts'
import { writePattern } from '../write-pattern.ts'
import { cues } from './cues.ts'

const names = Object.keys(cues)
/** Small words that keep their own face in the skeleton of a sentence. */
const kept = new Set(
  (
    'i you me my your we our us they them their he she it this that is are was were am be been being have has had do does did will would ' +
    'could can should must may might not no never if when what why how who where whether because since for to from with without by ' +
    'before until after but and or so as on in at of about than then there here just only even still yet already again please'
  ).split(' '),
)
const token = /\p{L}+(?:'\p{L}+)?|\p{N}+|[?!…]/gu

const toStem = (word: string) =>
  word.length < 5
    ? word
    : word
        .replace(/(?:ies|ied)$/, 'y')
        .replace(/(?:ing|edly|ed|ly|es|s)$/, '')
        .replace(/(.)\1$/, '$1')

/** Which cue stands at each character, and which cues stand at all. */
function findCues(source: string) {
  const at = new Map<number, string>()
  const found = names.filter((name) => {
    let hit = false
    for (const match of source.matchAll(writePattern(cues[name] ?? ''))) {
      hit = true
      for (let index = match.index; index < match.index + match[0].length; index++) if (!at.has(index)) at.set(index, name)
    }
    return hit
  })
  return { at, found }
}

type Piece = { text: string; cue: string | undefined }

function toBone({ text, cue }: Piece): string {
  if (cue) return `@${cue}`
  if (kept.has(text) || /^[?!…]/.test(text)) return text
  return /^\p{N}/u.test(text) ? '#' : '*'
}

/** The sentence with cues in place of their words and a star for whatever else: what is pressed stays, what it is about goes. */
function toSkeleton(pieces: readonly Piece[]): string[] {
  const bones = pieces.map(toBone)
  return ['^', ...bones.filter((bone, index) => bone !== bones[index - 1] || !/^[@*]/.test(bone)), '$']
}

const join = (list: readonly string[], size: number, mark: string) =>
  list.slice(size - 1).map((_, index) => mark + list.slice(index, index + size).join('_'))

/** What the weights know of a sentence: its cues alone and in pairs, its skeleton, its words, its mood, the rules that fired. */
export function listFeatures({ plain, text }: Pick<Sentence, 'plain' | 'text'>, fired: readonly string[]): string[] {
  const { at, found } = findCues(plain.text)
  const words = [...plain.text.matchAll(token)].map((match) => ({ text: match[0], cue: at.get(match.index) }))
  const stems = ['^', ...words.map((word) => (/^\p{N}/u.test(word.text) ? '#' : toStem(word.text)))]
  const rare = words.filter((word) => !word.cue && /^\p{L}{4,}/u.test(word.text) && !isStockWord(word.text)).length
  const named = [...text.slice(1).matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)].length
  const skeleton = toSkeleton(words)
  return [
    ...new Set([
      ...found.map((name) => `@${name}`),
      ...found.flatMap((one, index) => found.slice(index + 1).map((other) => `@${one}+${other}`)),
      ...(fired.length > 0 ? ['!rule'] : []),
      ...fired.map((rule) => `!${rule.slice('pressure/'.length)}`),
      ...(new Set(fired).size > 1 ? ['!two'] : []),
      text.includes('?') ? ':asks' : ':tells',
      ...(words.length <= 5 && text.includes('?') ? [':short'] : []),
      `:rare${Math.min(4, rare)}`,
      `:share${Math.min(4, Math.floor((10 * rare) / Math.max(4, words.length)))}`,
      `:named${Math.min(2, named)}`,
      `:long${Math.min(5, Math.floor(words.length / 6))}`,
      ...join(skeleton, 2, '~'),
      ...join(skeleton, 3, '~'),
      ...join(stems, 1, ''),
      ...join(stems, 2, ''),
    ]),
  ]
}
