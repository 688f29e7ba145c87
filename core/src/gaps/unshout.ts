import { findCredentials } from './find-credentials.ts'
import { breaking, doing, ending, joining, opening, surrounding, telling } from './phrase-words.ts'
import { namesFrom } from './read-names.ts'

const small = [breaking, joining, surrounding, telling, opening, doing, ending]
const isSign = (word: string) =>
  /\d/.test(word) ||
  findCredentials(word).length > 0 ||
  namesFrom(word).some(({ words, text, tool }) => tool && words.length === 1 && text === word) ||
  (word.length < 4 && !small.some((words) => words.has(word.toLowerCase())))

/** A line that is all in large letters, in small ones but for what is always written large. */
export const unshout = (line: string): string =>
  /\p{Ll}/u.test(line.replace(/\b\d+(?:st|nd|rd|th)\b/g, '')) || (line.match(/\p{Lu}{4,}/gu)?.length ?? 0) < 2
    ? line
    : line
        .replace(/\p{Lu}[\p{Lu}\d'’&+-]*/gu, (word) => (isSign(word) ? word : word.toLowerCase()))
        .replace(/(?:^|[.!?]\s+)\p{Ll}/gu, (start) => start.toUpperCase())
