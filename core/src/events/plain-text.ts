const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  euro: '€',
}

const nameless = (written: string): string => {
  const code = /^#x/i.test(written) ? Number.parseInt(written.slice(2), 16) : Number(written.slice(1))
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
}

const decode = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/gi, (whole, written: string) =>
    written.startsWith('#') ? nameless(written) : (entities[written.toLowerCase()] ?? whole),
  )

/** Text without the marks of a page: descriptions in calendars are often HTML. */
export const plainText = (text: string): string =>
  decode(text.replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,200}>/gi, '\n').replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' '))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The first web address in a text. */
export const readLink = (text: string | null): string | null =>
  /https?:\/\/[^\s<>"'\\]{4,1900}/i.exec(text ?? '')?.[0].replace(/[).,;:!?\]]+$/, '') ?? null
