const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
}
const decode = (text: string) =>
  text.replace(/&(#x?[\da-f]{1,6}|\w{2,8});/gi, (all, name: string) => {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : 0
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : (named[name.toLowerCase()] ?? all)
  })

/** The words of a web page or of a piece of one: a line a block, list items with a sign, headings with a colon. Nothing is run or fetched. */
export function htmlToText(html: string): string {
  // Job boards wrap their HTML in entities once more.
  const page = /&lt;(?:p|div|ul|li|h\d|strong|br)\b/i.test(html) && !/<(?:p|div|ul|li)\b/i.test(html) ? decode(html) : html
  return decode(
    page
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<(script|style|noscript|template|svg|nav|footer|header|form|button|select|iframe)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/\s+/g, (space) => (/<[a-z]/i.test(html) ? ' ' : space))
      .replace(/<(?:strong|b)\b[^>]*>([^<]{2,80})<\/(?:strong|b)>\s*(?=<\/(?:p|div)>|<br)/gi, '$1:')
      .replace(/<\/h[1-6]>/gi, ':\n')
      .replace(/<li\b[^>]*>/gi, '\n- ')
      .replace(/<(?:\/?(?:p|div|ul|ol|tr|table|section|article|dl|dt|dd|h[1-6])|br)\b[^>]*>/gi, '\n')
      .replace(/<[^>]{0,2000}>/g, ''),
  )
    .replace(/[\u00a0\u2000-\u200b]/g, ' ')
    .replace(/:\s*:/g, ':')
    .replace(/[ \t]+/g, ' ')
    .replace(/- *\n+ */g, '- ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '-' && line !== ':')
    .join('\n')
}
