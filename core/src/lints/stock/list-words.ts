import type { Sentence } from '../read-message.ts'

const toStem = (word: string) =>
  word.length < 5
    ? word
    : word
        .replace(/(?:ies|ied)$/, 'y')
        .replace(/(?:ing|edly|ed|ly|es|s)$/, '')
        .replace(/(.)\1$/, '$1')

/** The words of a sentence by themselves, in twos and in threes; numbers are one word. */
export function listWords({ plain }: Pick<Sentence, 'plain'>): string[] {
  const stems = [
    '^',
    ...[...plain.text.matchAll(/\p{L}+|\p{N}+/gu)].map(([word]) => (/^\p{N}/u.test(word) ? '#' : toStem(word))),
    '$',
  ]
  const inRows = (size: number) => stems.slice(size - 1).map((_, index) => stems.slice(index, index + size).join('_'))
  return [...new Set([...inRows(1), ...inRows(2), ...inRows(3), `:long${Math.min(5, Math.floor(stems.length / 6))}`])]
}
