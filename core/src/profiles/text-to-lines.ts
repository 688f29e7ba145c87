import { segmentsToLine } from './build-lines.ts'
import { clean } from './fold-words.ts'
import type { Line, Segment } from './text-page.ts'

export type Printed = { text: string; bold?: boolean; size?: number; bullet?: boolean; gap?: boolean }
const body = 10

/** Lines of plain text as if they had been printed in one size: a letter is a column wide, a blank line is a gap. */
export function printedToLines(printed: readonly Printed[]): Line[] {
  let y = 0
  const lines = printed.slice(0, 5000).flatMap((one) => {
    const gap = (one.gap ? 2.4 : 1.3) * body
    y += gap
    const line = segmentsToLine(toSegments(one), { y, page: 0 })
    return line.text === '' ? [] : [{ ...line, bullet: line.bullet || one.bullet === true, gap }]
  })
  const right = Math.min(
    400,
    lines.reduce((most, line) => Math.max(most, line.end), 0),
  )
  return lines.map((line, at) => ({ ...line, right, gap: at === 0 ? Number.POSITIVE_INFINITY : line.gap }))
}

/** Tabs, or three spaces in a row, part what stands left and right on a line. */
function toSegments({ text, bold = false, size = body }: Printed): Segment[] {
  const segments: Segment[] = []
  const letter = 0.5 * body
  for (const match of text.slice(0, 4000).matchAll(/(?:(?!\t| {3})[\s\S])+/gu)) {
    const from = match.index + (match[0].length - match[0].trimStart().length)
    const words = match[0].trim()
    if (words !== '')
      segments.push({
        text: words,
        x: from * letter,
        end: (from + words.length) * letter,
        size,
        font: bold ? 'bold' : 'plain',
        bold,
      })
  }
  return segments
}

/** Plain text, or Markdown as people take notes: its marks tell headings, bullets and bold lines. */
export function textToPrinted(text: string): Printed[] {
  let gap = false
  const printed: Printed[] = []
  for (const raw of clean(text.slice(0, 400_000)).split('\n')) {
    if (raw.trim() === '' || /^\s*(?:[-=_*]\s?){3,}$/.test(raw)) {
      gap = true
      continue
    }
    const heading = /^\s*(#{1,4})\s+(.+)$/.exec(raw)
    const strong = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__):?\s*$/.exec(raw)
    const plain = (heading?.[2] ?? strong?.[1] ?? raw)
      .replace(/\*\*([^*]+)\*\*/g, '$1')
      .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '$1 $2')
    printed.push({
      text: plain,
      gap,
      ...(heading ? { bold: true, size: 18 - 2 * (heading[1]?.length ?? 1) } : strong ? { bold: true } : {}),
    })
    gap = false
  }
  return printed
}
