import { cleanLine } from './fold-words.ts'

/** One run of text as a PDF places it: `x` from the left, `y` the base line from the top, both in points. */
export type TextItem = { text: string; x: number; y: number; width: number; size: number; font: string; bold?: boolean }
export type TextPage = { width: number; height: number; items: TextItem[] }

/** Runs that stand on one base line without a wide gap. */
export type Segment = { text: string; x: number; end: number; size: number; font: string; bold: boolean }
/** One printed line, left to right. `gap` is the distance to the line above in the same column, `Infinity` after a page or column break. */
export type Line = {
  segments: Segment[]
  text: string
  x: number
  end: number
  y: number
  size: number
  page: number
  gap: number
  bold: boolean
  bullet: boolean
  right: number
}

const caps = { pages: 100, itemsPerPage: 8000, characters: 2000 }
const finite = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 20_000

/** What can be read of a page: visible, finite, of a size that somebody could read, and not endless. */
export function cleanPages(pages: readonly TextPage[]): TextPage[] {
  return pages.slice(0, caps.pages).map((page) => ({
    width: finite(page.width) ? page.width : 612,
    height: finite(page.height) ? page.height : 792,
    items: page.items
      .slice(0, caps.itemsPerPage)
      .filter(
        (item) => finite(item.x) && finite(item.y) && finite(item.width) && item.width >= 0 && item.size >= 2 && item.size < 300,
      )
      .map((item) => ({ ...item, raw: item.text, text: cleanSpaced(item.text.slice(0, caps.characters)) }))
      .filter((item) => item.text.trim() !== ''),
  }))
}

/** Keeps one space at either end: between two runs it is what parts the words. */
function cleanSpaced(text: string) {
  const inner = cleanLine(text)
  return inner === '' ? '' : `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`
}

const bulletSign = /^(?:[•●○◦▪▫■□‣⁃∙·◆◇➢➤►▸✓✔*–—-]|o(?=\s{1,4}[A-Z]))\s*/u

/** Groups runs into lines. `wide` is the gap, in letter sizes, that parts two segments. */
export function pageToLines(items: readonly TextItem[], page: number, wide = 1.15): Line[] {
  const rows: TextItem[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const head = row?.[0]
    if (row && head && Math.abs(item.y - head.y) <= 0.3 * Math.min(item.size, head.size)) row.push(item)
    else rows.push([item])
  }
  const lines = rows.map((row) => rowToLine(row, page, wide)).filter((line) => line.text !== '')
  return withGaps(lines)
}

export function withGaps(lines: Line[]): Line[] {
  return lines.map((line, at) => {
    const above = lines[at - 1]
    return { ...line, gap: above && above.page === line.page ? line.y - above.y : Number.POSITIVE_INFINITY }
  })
}

function rowToLine(row: TextItem[], page: number, wide: number): Line {
  const segments: Segment[] = []
  for (const item of row.sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const space = last ? item.x - last.end : 0
    if (
      last &&
      space < wide * Math.max(item.size, 4) &&
      !(bulletSign.test(last.text) && last.text.length < 3 && segments.length > 1)
    ) {
      const glue = space > 0.14 * item.size && !last.text.endsWith(' ') && !item.text.startsWith(' ') ? ' ' : ''
      last.text += glue + item.text
      last.end = Math.max(last.end, item.x + item.width)
      last.bold = last.bold && item.bold === true
    } else
      segments.push({
        text: item.text,
        x: item.x,
        end: item.x + item.width,
        size: item.size,
        font: item.font,
        bold: item.bold === true,
      })
  }
  return segmentsToLine(segments, row[0]?.y ?? 0, page)
}

/** A line of its segments; a leading bullet sign is taken off and remembered. */
export function segmentsToLine(given: Segment[], y: number, page: number): Line {
  let segments = given
    .map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
    .filter((segment) => segment.text !== '')
  const first = segments[0]
  const x = first?.x ?? 0
  let bullet = false
  if (first && bulletSign.test(first.text)) {
    const rest = first.text.replace(bulletSign, '')
    bullet = rest !== first.text && !/^\d/.test(rest)
    if (bullet) segments = rest === '' ? segments.slice(1) : [{ ...first, text: rest }, ...segments.slice(1)]
  }
  const size = segments.reduce((most, segment) => Math.max(most, segment.size), 0)
  const end = segments.reduce((most, segment) => Math.max(most, segment.end), x)
  const text = segments.map((segment) => segment.text).join(' ')
  return {
    segments,
    text,
    x,
    end,
    y,
    size,
    page,
    gap: Number.POSITIVE_INFINITY,
    bold: segments.length > 0 && segments.every((s) => s.bold),
    bullet,
    right: end,
  }
}
