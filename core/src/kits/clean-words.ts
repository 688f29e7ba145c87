import { wholeLetters } from '../shared/index.ts'

/** One line of text that any page takes: no control characters, no marks that turn the direction of what follows. */
export const oneLine = (text: string): string =>
  wholeLetters(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Cut at a sentence where there is one in the second half, else at a word. */
export function cutWords(text: string, most: number): string {
  const plain = oneLine(text)
  if (plain.length <= most) return plain
  const head = plain.slice(0, most)
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => head.lastIndexOf(end)))
  if (sentence > most / 2) return head.slice(0, sentence + 1)
  const word = head.lastIndexOf(' ')
  return `${wholeLetters(head.slice(0, word > most / 2 ? word : most - 1)).replace(/[\s,;:–-]+$/, '')}…`
}

const longest = 28
/** Lets a line break inside what nobody could break, such as an address. */
export const breakable = (text: string): string =>
  text.replace(new RegExp(`\\S{${longest},}`, 'gu'), (word) => word.replace(/([/._?&=-]|.{20})(?=.)/gu, '$1\u200b'))

/** The words by which two texts are compared. */
export const tokensOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 && !common.has(word)),
  )
const common = new Set(
  'about after also been before being could does doing down each ever from gave have here into just like made make many more most much only other over said same should some such than that their them then there these they this those tell through time very want were what when where which while will with would your yours yourself'.split(
    ' ',
  ),
)

export const overlap = (one: Set<string>, other: Set<string>): number => {
  let count = 0
  for (const word of one) if (other.has(word)) count++
  return count
}
