import { clean } from './fold-words.ts'
import type { Printed } from './text-to-lines.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const decode = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (entities[String(name).toLowerCase()] ?? all)
  })

/** The simple HTML that a Word document becomes, as printed lines: paragraphs, list items, headings, and the cells of a row side by side. */
export function htmlToPrinted(html: string): Printed[] {
  const printed: Printed[] = []
  let text = ''
  let bold = 0
  let boldLetters = 0
  let state = { bullet: false, size: 10, row: 0 }
  const flush = () => {
    for (const [at, one] of clean(decode(text)).split('\n').entries())
      if (one.trim() !== '')
        printed.push({
          text: one.trim(),
          bold: state.size > 10 || boldLetters > 0.8 * text.trim().length,
          size: state.size,
          bullet: state.bullet && at === 0,
          gap: state.size > 10,
        })
    text = ''
    boldLetters = 0
    state = { ...state, bullet: false, size: 10 }
  }
  for (const [, close, tag = '', words = ''] of html.slice(0, 2_000_000).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>|([^<]+)/gi)) {
    const name = tag.toLowerCase()
    if (words) {
      text += state.row > 0 ? words.replace(/\n/g, ' ') : words
      if (bold > 0) boldLetters += words.length
    } else if (/^(?:strong|b)$/.test(name)) bold = Math.max(0, bold + (close ? -1 : 1))
    else if (name === 'tr') {
      flush()
      state = { ...state, row: Math.max(0, state.row + (close ? -1 : 1)) }
    } else if (/^t[dh]$/.test(name) && close) text += '\t'
    else if (name === 'br') text += state.row > 0 ? ' ' : '\n'
    else if (state.row === 0 && /^(?:p|li|h[1-6]|ul|ol|table|div)$/.test(name)) {
      flush()
      if (!close) state = { ...state, bullet: name === 'li', size: /^h[1-6]$/.test(name) ? 17 - Number(name[1]) : state.size }
    } else if (name === 'p' && close && state.row > 0) text += ' '
  }
  flush()
  return printed
}
