import { segmentsToLine, withGaps } from './build-lines.ts'
import { wouldFit } from './letter-widths.ts'
import { markBullets } from './split-entries.ts'
import type { Line } from './text-page.ts'

const dated = /\b(?:19|20)\d{2}\b.{0,3}(?:[-–—]|to\b|$)|\bpresent\b/iu

/** Printed lines as bullets and paragraphs: a wrap goes on with what stands above it. */
export function groupLines(given: readonly Line[]): Line[][] {
  // Signs that are drawn rather than written: only then a first line that stands deeper than its wraps is a bullet.
  const written = given.some((line) => line.bullet)
  const lines = written ? given : markBullets(given)
  const hangs = written && findHanging(lines)
  const deep = !written
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && goesOn(group, line, { hangs, deep })) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** Whether wraps of bullets stand deeper than their signs anywhere in this column. */
const findHanging = (lines: readonly Line[]) =>
  lines.some((line, at) => {
    const above = lines[at - 1]
    return above?.bullet === true && !line.bullet && line.x - above.x > 3 && /^\p{Ll}/u.test(line.text)
  })

type Look = { hangs: boolean; deep: boolean }

function goesOn(group: readonly Line[], line: Line, look: Look): boolean {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last || line.bullet || line.segments.length > 1 || !isNear(group, last, line)) return false
  if (last.segments.length > 1 && dated.test(last.text.slice(-24))) return false
  if (Math.abs(line.size - last.size) > 0.06 * last.size || line.bold !== last.bold) return false
  return underBullet(first, line, look) ?? wraps(first, last, line)
}

/** Under a bullet the place alone may tell. */
function underBullet(first: Line, line: Line, { hangs, deep }: Look): boolean | undefined {
  const indent = line.x - first.x
  if (!first.bullet) return undefined
  if (!deep && (indent < -2 || (hangs && indent < 2))) return false
  return hangs && indent < 30 ? true : undefined
}

function wraps(first: Line, last: Line, line: Line): boolean {
  if (/^[\p{Ll}&,;(/]/u.test(line.text) || /[,\-–/(]$/u.test(last.text)) return true
  const right = line.right - 0.08 * (line.right - first.x)
  return !wouldFit(last, line, right) && sameFont(last, line) && !dated.test(line.text.slice(-24))
}

/** A wide gap ends a paragraph; over a page break only a line that was full goes on. */
function isNear(group: readonly Line[], last: Line, line: Line): boolean {
  if (line.page !== last.page) return line.page === last.page + 1 && (/^\p{Ll}/u.test(line.text) || !/[.!?:]$/.test(last.text))
  const usual = group[1] && group[1].page === group[0]?.page ? group[1].gap : 1.75 * line.size
  return line.gap <= Math.max(1.2 * usual, 1.3 * line.size)
}

const sameFont = (above: Line, line: Line) =>
  line.segments[0]?.font === above.segments.at(-1)?.font || line.segments[0]?.font === above.segments[0]?.font

/** The cells of a list in columns as lines of their own, column by column; chips in a row one after the other. */
export function splitCells(lines: readonly Line[]): Line[] {
  if (lines.every((line) => line.segments.length < 2)) return [...lines]
  const cells = lines.flatMap((line) =>
    line.segments.map((segment) => ({ ...segmentsToLine([segment], line), bullet: false, right: segment.end })),
  )
  const columns = new Map<number, Line[]>()
  for (const cell of cells) {
    const near = [...columns.keys()].find((x) => Math.abs(x - cell.x) < 5)
    columns.set(near ?? cell.x, [...(columns.get(near ?? cell.x) ?? []), cell])
  }
  if (columns.size > 8 || columns.size * 2 > cells.length)
    return cells.map((cell) => ({ ...cell, gap: Number.POSITIVE_INFINITY }))
  const edges = [...columns.keys()].sort((a, b) => a - b)
  return edges.flatMap((x, at) =>
    withGaps(columns.get(x) ?? []).map((cell) => ({
      ...cell,
      right: edges[at + 1] ?? Math.max(cell.right, ...lines.map((line) => line.end)),
    })),
  )
}
