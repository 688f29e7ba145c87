import { findDateSpan } from './read-dates.ts'
import { isPlace } from './read-place.ts'
import type { Line } from './text-page.ts'
import { titleScore } from './title-words.ts'

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
export function readHeader(given: readonly Line[]): Header {
  const header: Header = { dated: false, parts: [] }
  const lines = joinCells(given)
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

/** A name that wraps within a middle column goes on below itself, with nothing at the left edge. */
function joinCells(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const [cell, more] = line.segments
    const over = above?.segments
      .slice(1)
      .find((one) => cell && Math.abs(one.x - cell.x) < 2 && one.font === cell.font && one.size === cell.size)
    if (above && cell && !more && over && line.gap < 1.9 * line.size) {
      const segments = above.segments.map((one) => (one === over ? { ...one, text: `${one.text} ${cell.text}` } : one))
      joined[joined.length - 1] = { ...above, segments, text: segments.map((one) => one.text).join(' ') }
    } else joined.push(line)
  }
  return joined
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
  // "Hafenwerk, Hamburg, Germany" below a title is a company and its place.
  const crowded = header.parts.length === 2 && header.parts.some((part, at) => at !== alone && titleScore(part.text) > 0)
  if (alone >= 0 && header.parts.length > 1 && !(crowded && tailPlace(header.parts[alone]?.text ?? ''))) {
    header.location = header.parts[alone]?.text
    header.parts.splice(alone, 1)
    return
  }
  for (const part of header.parts) {
    const found = tailPlace(part.text) ?? bracketPlace(part.text)
    if (!found) continue
    header.location = found.place
    part.text = found.rest
    return
  }
}

/** "Stripe, San Francisco, CA" */
function tailPlace(text: string) {
  const pieces = text.split(/,\s+/)
  const size = [3, 2].find((one) => pieces.length > one && isPlace(pieces.slice(-one).join(', ')))
  if (size) return { place: pieces.slice(-size).join(', '), rest: pieces.slice(0, -size).join(', ') }
  // Behind the legal form of a company stands its town.
  const house =
    /^(.+\s(?:GmbH|AG|SE|KG|Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|PLC|S\.A\.|SAS|SpA|B\.?V\.?)),\s+(\p{Lu}[^,\d]{2,40})$/u.exec(text)
  return house ? { place: house[2] ?? '', rest: house[1] ?? '' } : undefined
}

/** "Stripe (Berlin, Germany)" */
function bracketPlace(text: string) {
  const bracket = /^(.+?)\s*\(([^()]+)\)$/u.exec(text)
  return bracket && isPlace(bracket[2] ?? '') ? { place: bracket[2] ?? '', rest: bracket[1] ?? '' } : undefined
}
