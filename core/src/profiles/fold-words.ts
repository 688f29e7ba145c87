const special: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' }

/** Lower case without accents and with plain spaces, so that words of several languages can be compared. */
export const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłøđæœß]/g, (letter) => special[letter] ?? letter)
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

// C0 and C1 controls, soft hyphens, zero-width and direction marks, lone surrogates, and the private area where icon fonts live.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is stripped
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff\ue000-\uf8ff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{f0000}-\u{10ffff}]/gu

/** Text without characters that nobody can see and with every kind of space as a plain one; line ends stay. */
export const clean = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')

/** The same on one line. */
export const cleanLine = (text: string) => clean(text).replace(/\s+/g, ' ').trim()

/** Phrases as one pattern with word boundaries that hold for accented letters as well. */
export const anyOf = (phrases: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...phrases].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`, 'u')
