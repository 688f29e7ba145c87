/** A word as it stands in a text, folded for comparing, with where it stands. */
export type Word = { text: string; start: number; end: number }

const special: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' }

export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłøđæœß]/g, (letter) => special[letter] ?? letter)
    .replace(/[’‘`´]/g, "'")
    .replace(/[.:/']+$|^[.:/']+/g, '')
    .replace(/'s$/, '')

/** The words of a text. Hyphens part words, so that "fly-fishing" and "fly fishing" are one. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}&+][\p{L}\p{M}\p{N}&+'’.:/]*/gu)) {
    const folded = foldWord(match[0])
    if (folded) words.push({ text: folded, start: match.index, end: match.index + match[0].replace(/[.:/'’]+$/, '').length })
  }
  return words
}
