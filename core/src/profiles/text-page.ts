import { cleanLine } from './fold-words.ts'

/** One run of text as a PDF places it: `x` from the left, `y` the base line from the top, both in points. */
export type TextItem = { text: string; x: number; y: number; width: number; size: number; font: string; bold?: boolean }
/** `turned`: which way its text runs as displayed, when not to the right; its places are those of the page turned upright. */
export type TextPage = { width: number; height: number; items: TextItem[]; turned?: 'down' | 'left' | 'up' }

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
    ...(page.turned ? { turned: page.turned } : {}),
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
