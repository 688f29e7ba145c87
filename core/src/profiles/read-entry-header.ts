import { findDateSpan } from './read-dates.ts'
import { isPlace } from './read-place.ts'
import type { Line } from './text-page.ts'

/** A piece of the lines that name an entry, and which line and look it has. */
export type Part = { text: string; line: number; bold: boolean; look: string }
export type Header = { startDate?: string; endDate?: string; dated: boolean; location?: string; parts: Part[] }

const trim = (text: string) =>
  text
    .replace(/^[\s,;|•·–—\-:()]+(?=\S)|[\s,;|•·–—\-:(]+$/gu, '')
    .replace(/\(\s*\)/g, '')
    .trim()
const separators = /\s+[•·|–—‐-]\s+|\s*[|•·]\s*|\t+|\s{3,}/u

/** The dates, the place and the names in the lines that head an entry. */
export function readHeader(lines: readonly Line[]): Header {
  const header: Header = { dated: false, parts: [] }
  for (const [at, line] of lines.entries()) {
    for (const segment of withoutDates(line, header))
      for (const text of segment.text
        .split(separators)
        .map(trim)
        .filter((one) => one !== ''))
        header.parts.push({ text, line: at, bold: segment.bold, look: `${segment.font} ${segment.size} ${segment.bold}` })
  }
  takePlace(header)
  return header
}

/** Takes the first dates out of a line, be they a piece of their own, the end of one, or spread over several. */
function withoutDates(line: Line, header: Header): Line['segments'] {
  if (header.dated) return line.segments
  const whole = findDateSpan(line.text)
  if (!whole) return line.segments
  header.dated = true
  header.startDate = whole.startDate
  header.endDate = whole.present ? undefined : whole.endDate
  let at = 0
  return line.segments.map((segment) => {
    const [from, to] = [Math.max(0, whole.from - at), Math.max(0, whole.to - at)]
    at += segment.text.length + 1
    return { ...segment, text: segment.text.slice(0, from) + segment.text.slice(to) }
  })
}

function takePlace(header: Header) {
  const alone = header.parts.findIndex((part) => isPlace(part.text))
  if (alone >= 0 && header.parts.length > 1) {
    header.location = header.parts[alone]?.text
    header.parts.splice(alone, 1)
    return
  }
  for (const part of header.parts) {
    const pieces = part.text.split(/,\s+/)
    for (const size of [3, 2]) {
      const tail = pieces.slice(-size).join(', ')
      if (pieces.length <= size || !isPlace(tail) || header.location) continue
      header.location = tail
      part.text = pieces.slice(0, -size).join(', ')
    }
    const bracket = /^(.+?)\s*\(([^()]+)\)$/u.exec(part.text)
    if (!header.location && bracket && isPlace(bracket[2] ?? '')) {
      header.location = bracket[2]
      part.text = bracket[1] ?? part.text
    }
  }
}
