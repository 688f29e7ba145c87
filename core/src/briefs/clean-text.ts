import { wholeLetters } from '../shared/index.ts'

/** Text that any document takes: no control characters, no halves of letters, no line breaks. */
export const cleanText = (text: string): string =>
  wholeLetters(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\ufffd]/g, '')
    // Marks that turn the direction of all that follows would reach beyond their own text.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const blank = /\[\[([^[\]]*)\]\]/g

/** The text in parts: what is written, and what only the user can fill in. */
export function splitBlanks(text: string): { text: string; blank: boolean }[] {
  const parts: { text: string; blank: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(blank)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), blank: false })
    parts.push({ text: match[1]!.trim() || '…', blank: true })
    from = match.index + match[0].length
  }
  if (from < text.length) parts.push({ text: text.slice(from), blank: false })
  return parts
}

export const countBlanks = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + [...text.matchAll(blank)].length, 0)
