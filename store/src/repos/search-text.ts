const marks = /\p{Mark}+/gu
const notWords = /[^\p{Letter}\p{Number}]+/gu
const lettersWithoutMark: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' }
const partLimit = 200

/** As it is looked for: lower case, no accents, one space between words. */
export const toSearchText = (text: string) =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßøłđæœı]/g, (letter) => lettersWithoutMark[letter]!)
    .replace(notWords, ' ')
    .trim()

/** Name first, so that an index in this order is in the order of names; kept short enough for an index. */
export const searchTextOf = (...parts: unknown[]) =>
  parts
    .filter((part) => typeof part === 'string')
    .map((part) => toSearchText(part.slice(0, partLimit)).slice(0, partLimit))
    .filter(Boolean)
    .join(' ')

export const searchWords = (text: string) => toSearchText(text.slice(0, 500)).split(' ').filter(Boolean).slice(0, 8)
