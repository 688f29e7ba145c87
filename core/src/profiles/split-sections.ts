import { segmentsToLine } from './build-lines.ts'
import { findSectionKind, type SectionKind } from './section-words.ts'
import type { Line } from './text-page.ts'

export type Section = { kind: SectionKind; heading: string; lines: Line[] }

/** The lines of a stream under their headings; what stands before the first heading is its head. */
export function splitSections(lines: readonly Line[]): { head: Line[]; sections: Section[] } {
  const body = usual(lines.map((line) => line.size))
  const style = headingStyle(lines, body)
  const left = lines.reduce((least, line) => Math.min(least, line.x), Number.POSITIVE_INFINITY)
  const head: Line[] = []
  const sections: Section[] = []
  for (const [at, line] of lines.entries()) {
    const kind = headingKind(line, { next: lines[at + 1], body, style, left, early: at < 3 && sections.length === 0 })
    const inline = kind ? undefined : inlineSection(line)
    if (kind) sections.push({ kind, heading: line.text, lines: [] })
    else if (inline) sections.push(inline)
    else (sections.at(-1)?.lines ?? head).push(line)
  }
  return { head, sections }
}

/** What most letters are set in. */
export function usual(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value * 2) / 2, (counts.get(Math.round(value * 2) / 2) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}

const isCaps = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
const styleOf = (line: Line) => `${line.segments[0]?.font} ${Math.round(line.size * 2)}`
const stands = (line: Line, body: number) => line.size > 1.04 * body || line.bold || isCaps(line.text) || /:$/.test(line.text)

/** The look that the known headings share, so that headings in other words can be told as well. */
function headingStyle(lines: readonly Line[], body: number): string | undefined {
  const known = lines.filter((line) => line.segments.length === 1 && !line.bullet && findSectionKind(line.text))
  const styles = known.filter((line) => stands(line, body)).map(styleOf)
  const most = [...new Set(styles)]
    .map((style) => ({ style, times: styles.filter((one) => one === style).length }))
    .sort((a, b) => b.times - a.times)[0]
  return most && most.times >= 2 ? most.style : undefined
}

type Around = { next: Line | undefined; body: number; style: string | undefined; left: number; early: boolean }

function headingKind(line: Line, around: Around): SectionKind | undefined {
  if (line.segments.length !== 1 || line.bullet || line.text.length > 60 || !isPlaced(line, around.left)) return undefined
  const kind = findSectionKind(line.text)
  if (kind) return standsOut(line, around) ? kind : undefined
  return isAlike(line, around) ? 'other' : undefined
}

/** A heading stands at the edge of its column or in its middle; elsewhere it is a cell of a table. */
const isPlaced = (line: Line, left: number) =>
  line.x - left < 0.15 * (line.right - left) ||
  Math.abs((line.x + line.end) / 2 - (left + line.right) / 2) < 0.05 * (line.right - left)

const standsOut = (line: Line, { next, body, style }: Around) =>
  style === undefined || styleOf(line) === style || stands(line, body) || styleOf(line) !== (next ? styleOf(next) : '')

const isAlike = (line: Line, { body, style, early }: Around) =>
  styleOf(line) === style &&
  !early &&
  (line.size > 1.04 * body || isCaps(line.text)) &&
  line.text.split(' ').length <= 6 &&
  !/\d{4}/.test(line.text)

const listed: SectionKind[] = ['languages', 'skills', 'interests', 'certificates', 'awards']

/** "Languages: English, German" is heading and section in one line. */
function inlineSection(line: Line): Section | undefined {
  const parts = /^([^:]{3,40}):\s+(\S.*)$/u.exec(line.text)
  const kind = parts ? findSectionKind(parts[1] ?? '') : undefined
  if (!parts || !kind || !listed.includes(kind)) return undefined
  const first = line.segments[0]
  const rest = segmentsToLine(
    [{ text: parts[2] ?? '', x: first?.x ?? 0, end: line.end, size: line.size, font: first?.font ?? '', bold: false }],
    { y: line.y, page: line.page },
  )
  return { kind, heading: parts[1] ?? '', lines: [{ ...rest, gap: line.gap, right: line.right }] }
}
