import { clean } from './fold-words.ts'
import type { Printed } from './text-to-lines.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const decode = (text: string) =>
  text.replace(/&(#?\w{1,10});/g, (all: string, name: string) => {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : 0
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (entities[name.toLowerCase()] ?? all)
  })

type Writing = {
  printed: Printed[]
  text: string
  bold: number
  boldLetters: number
  bullet: boolean
  size: number
  rows: number
}

/** The simple HTML that a Word document becomes, as printed lines: paragraphs, list items, headings, and the cells of a row side by side. */
export function htmlToPrinted(html: string): Printed[] {
  const writing: Writing = { printed: [], text: '', bold: 0, boldLetters: 0, bullet: false, size: 10, rows: 0 }
  for (const [, close, tag, words] of html.slice(0, 2_000_000).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>|([^<]+)/gi)) {
    if (words) addWords(writing, words)
    else if (tag) takeTag(writing, tag.toLowerCase(), close === '/')
  }
  flush(writing)
  return writing.printed
}

function addWords(writing: Writing, words: string) {
  writing.text += writing.rows > 0 ? words.replace(/\n/g, ' ') : words
  if (writing.bold > 0) writing.boldLetters += words.length
}

function takeTag(writing: Writing, name: string, close: boolean) {
  const step = close ? -1 : 1
  if (/^(?:strong|b)$/.test(name)) writing.bold = Math.max(0, writing.bold + step)
  else if (name === 'tr') {
    flush(writing)
    writing.rows = Math.max(0, writing.rows + step)
  } else if (/^t[dh]$/.test(name)) writing.text += close ? '\t' : ''
  else if (writing.rows > 0) writing.text += cellBreak(name, close)
  else if (name === 'br') writing.text += '\n'
  else if (/^(?:p|li|h[1-6]|ul|ol|table|div)$/.test(name)) beginBlock(writing, name, close)
}

/** Between the lines of one cell. */
const cut = '\u001e'
function cellBreak(name: string, close: boolean): string {
  if (name === 'li' && !close) return `${cut}• `
  return /^(?:br|p|li|h[1-6]|div)$/.test(name) ? cut : ''
}

/** The lines of a row: cells side by side, or one after the other when several of them are long. */
function toRowLines(text: string): string[] {
  const cells = text.split('\t').map((cell) =>
    cell
      .split(cut)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  if (cells.filter((cell) => cell.length > 2).length > 1) return cells.flat()
  const rows = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: rows }, (_, row) => cells.flatMap((cell) => cell[row] ?? []).join('\t'))
}

function beginBlock(writing: Writing, name: string, close: boolean) {
  flush(writing)
  if (close) return
  writing.bullet = name === 'li'
  writing.size = /^h[1-6]$/.test(name) ? 17 - Number(name[1]) : 10
}

function flush(writing: Writing) {
  const { text, size, boldLetters, bullet } = writing
  const bold = size > 10 || boldLetters > 0.8 * text.trim().length
  const lines = (text.includes(cut) ? toRowLines(text) : [text])
    .flatMap((one) => clean(decode(one)).split('\n'))
    .map((one) => one.trim())
    .filter((one) => one !== '')
  for (const [at, line] of lines.entries())
    writing.printed.push({ text: line, bold, size, bullet: bullet && at === 0, gap: size > 10 })
  Object.assign(writing, { text: '', boldLetters: 0, bullet: false, size: 10 })
}
