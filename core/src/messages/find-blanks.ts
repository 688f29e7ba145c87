import type { Blank } from './message.ts'

const written = /\[\[([^[\]\n]{1,200})\]\]/g

/** The blanks of a text, in order; offsets count UTF-16 units. */
export const findBlanks = (text: string): Blank[] =>
  [...text.matchAll(written)].map((match) => ({ start: match.index, end: match.index + match[0].length, hint: match[1]! }))
