import type { Line, Segment, TextItem } from './text-page.ts'

const bulletSign = /^(?:[•●○◦▪▫■□‣⁃∙·◆◇➢➤►▸✓✔*–—-]|o(?=\s{1,4}[A-Z]))\s*/u

/** `wide` is the gap, in letter sizes, that parts two segments; `bullets` whether a leading sign is one. */
type How = { wide: number; bullets: boolean }

/** Groups runs into lines. */
export function pageToLines(items: readonly TextItem[], page: number, how: Partial<How> = {}): Line[] {
  const { wide, bullets } = { wide: 1.15, bullets: true, ...how }
  const lines = toRows(items).map((row) => {
    const segments = toSegments(row, wide)
    return segmentsToLine(segments, { y: row[0]?.y ?? 0, page, bullets })
  })
  return withGaps(lines.filter((line) => line.text !== ''))
}

/** How far each line stands below the one above; after a page break nobody knows. */
export function withGaps(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => {
    const above = lines[at - 1]
    return { ...line, gap: above && above.page === line.page ? line.y - above.y : Number.POSITIVE_INFINITY }
  })
}

function toRows(items: readonly TextItem[]): TextItem[][] {
  const rows: TextItem[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const head = rows.at(-1)?.[0]
    if (head && Math.abs(item.y - head.y) <= 0.3 * Math.min(item.size, head.size)) rows.at(-1)?.push(item)
    else rows.push([item])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

function toSegments(row: readonly TextItem[], wide: number): Segment[] {
  const segments: Segment[] = []
  for (const item of row) {
    const last = segments.at(-1)
    if (last && item.x - last.end < wide * Math.max(item.size, 4)) append(last, item)
    else
      segments.push({
        text: item.text,
        x: item.x,
        end: item.x + item.width,
        size: item.size,
        font: item.font,
        bold: item.bold === true,
      })
  }
  return segments
}

function append(segment: Segment, item: TextItem) {
  const apart = item.x - segment.end > 0.14 * item.size && !segment.text.endsWith(' ') && !item.text.startsWith(' ')
  segment.text += `${apart ? ' ' : ''}${item.text}`
  segment.end = Math.max(segment.end, item.x + item.width)
  segment.bold = segment.bold && item.bold === true
}

/** A line of its segments; a leading bullet sign is taken off and remembered. */
export function segmentsToLine(
  given: readonly Segment[],
  { y, page, bullets = true }: { y: number; page: number; bullets?: boolean },
): Line {
  const printed = given.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })).filter((one) => one.text !== '')
  const { segments, bullet } = bullets ? takeBullet(printed) : { segments: printed, bullet: false }
  const x = printed[0]?.x ?? 0
  const size = segments.reduce((most, one) => Math.max(most, one.size), 0)
  const end = segments.reduce((most, one) => Math.max(most, one.end), x)
  const text = segments.map((one) => one.text).join(' ')
  const bold = segments.length > 0 && segments.every((one) => one.bold)
  return { segments, text, x, end, y, size, page, gap: Number.POSITIVE_INFINITY, bold, bullet, right: end }
}

function takeBullet(segments: Segment[]): { segments: Segment[]; bullet: boolean } {
  const [first, ...more] = segments
  if (!first || !bulletSign.test(first.text)) return { segments, bullet: false }
  const rest = first.text.replace(bulletSign, '')
  if (/^\d/.test(rest)) return { segments, bullet: false }
  return { segments: rest === '' ? more : [{ ...first, text: rest }, ...more], bullet: true }
}
