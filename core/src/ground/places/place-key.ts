const special: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th' }
const short: Record<string, string> = { saint: 'st', sankt: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' }

/** A place's name for comparing: plain letters and figures with single blanks, "Saint" as "st". */
export const placeKey = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`.]/g, '')
    .replace(/[ıłøđæœßðþ]/g, (letter) => special[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b(?:saint|sankt|sainte|mount|fort)\b/g, (word) => short[word] ?? word)
