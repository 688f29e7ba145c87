import { joinWrapped } from './join-lines.ts'
import { wouldFit } from './letter-widths.ts'
import { findDateSpan } from './read-dates.ts'
import type { Line } from './text-page.ts'

/** One job, school or project: the lines that name it, and what is told below them. */
export type Entry = { header: Line[]; body: Line[] }
type State = { entries: Entry[]; left: number; indent: number; last?: Line; inBody: boolean }

/** Parts a section into entries: lines that name something begin one, bullets and running text go on with it. */
export function splitEntries(given: readonly Line[]): Entry[] {
  const lines = markBullets(given)
  const state: State = {
    entries: [],
    left: lines.reduce((least, line) => Math.min(least, line.x), Number.POSITIVE_INFINITY),
    indent: 0,
    inBody: false,
  }
  for (const line of lines) {
    const open = state.entries.at(-1)
    const told = open !== undefined && isTold(line, state)
    if (told) open.body.push(line)
    else if (open && !state.inBody && !beginsAnew(open, line)) open.header.push(line)
    else state.entries.push({ header: [line], body: [] })
    state.inBody = told
    if (line.bullet) state.indent = line.x
    state.last = line
  }
  return mergeNameless(state.entries)
}

export const hasDates = (line: Line) => findDateSpan(line.text) !== undefined
const hasRange = (line: Line) => findDateSpan(line.text)?.range === true

/** Whether a line tells about the open entry: a bullet, its wrap, a sentence, "Tools: …". */
function isTold(line: Line, state: State): boolean {
  if (line.bullet) return true
  const { last, inBody } = state
  if (hasRange(line) && line.segments.length > 1) return false
  const full = last !== undefined && !wouldFit(last, line, line.right)
  if (inBody && last && wraps(line, last, full) && line.x > state.left + 2.5 && !hasRange(line)) return true
  if (inBody && last && full && sameLook(line, last) && !hasRange(line)) return true
  if (line.bold) return false
  if (/^[\p{L}][^:]{2,30}:\s+\S/u.test(line.text) && !hasRange(line)) return true
  return isSentence(line) && !hasRange(line)
}

/** Bullets may be drawn rather than written: then a first line stands deeper than its wraps. */
export function markBullets(lines: readonly Line[]): Line[] {
  const left = lines.reduce((least, line) => Math.min(least, line.x), Number.POSITIVE_INFINITY)
  const round = (x: number) => Math.round(x)
  const times = new Map<number, number>()
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1]
    const hangs =
      below &&
      !below.bullet &&
      line.segments.length === 1 &&
      line.x - below.x > 4 &&
      below.x > left + 3 &&
      below.gap < 2 * line.size
    if (hangs) times.set(round(line.x), (times.get(round(line.x)) ?? 0) + 1)
  }
  return lines.map((line) => ((times.get(round(line.x)) ?? 0) >= 2 ? { ...line, bullet: true } : line))
}

const wraps = (line: Line, last: Line, full: boolean) => full || /^\p{Ll}/u.test(line.text) || Math.abs(line.x - last.x) < 14
const sameLook = (line: Line, last: Line) =>
  line.segments.length === 1 && line.size === last.size && line.bold === last.bold && line.gap < 1.9 * line.size

/** Running text rather than a name: it begins small, has many small words or ends with a full stop. */
export function isSentence(line: Line): boolean {
  if (line.segments.length !== 1) return false
  const words = line.text.split(' ')
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length / words.length
  if (/^\p{Ll}/u.test(line.text) || (words.length > 9 && line.text.length > 65)) return true
  return (words.length > 6 && line.text.length > 45 && small >= 0.5) || (words.length > 3 && /[\p{Ll})"”]\.$/u.test(line.text))
}

/** Within lines that name things, a second range of dates begins the next entry, and so does a wide gap after dates. */
function beginsAnew(open: Entry, line: Line): boolean {
  const dated = open.header.some(hasDates)
  if (!dated) return open.header.length >= 5
  if (hasRange(line) && open.header.some(hasRange)) return true
  const first = open.header[0]
  const usual = open.header[1]?.gap ?? 1.5 * line.size
  if (line.gap > 1.35 * usual && line.gap > 1.5 * line.size) return true
  return (
    first !== undefined &&
    open.header.length > 1 &&
    line.bold &&
    first.bold &&
    line.size === first.size &&
    line.segments[0]?.font === first.segments[0]?.font
  )
}

/** A short line in the middle of a description is no job of its own: one without dates belongs to the entry above, unless it looks like the others. */
function mergeNameless(entries: Entry[]): Entry[] {
  const dated = entries.filter((entry) => entry.header.some(hasDates))
  const looks = new Set(dated.map(lookOf))
  const kept: Entry[] = []
  for (const entry of entries) {
    const last = kept.at(-1)
    const own = dated.length === 0 || dated.includes(entry) || (looks.has(lookOf(entry)) && entry.header[0]?.bold)
    if (last && !own) last.body.push(...entry.header, ...entry.body)
    else kept.push(entry)
  }
  return kept
}

const lookOf = (entry: Entry) => `${entry.header[0]?.segments[0]?.font} ${entry.header[0]?.size}`

/** What is told, as a summary and its bullets, wraps joined. */
export function readBody(lines: readonly Line[]): { summary?: string; highlights?: string[] } {
  const paragraphs: string[] = []
  const bullets: string[] = []
  let into = paragraphs
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1]
    if (last && goesOn(last, line, into === bullets)) into.push(joinWrapped([{ text: into.pop() ?? '' }, line]))
    else {
      into = line.bullet ? bullets : paragraphs
      into.push(line.text)
    }
  }
  return { summary: paragraphs.join('\n') || undefined, highlights: bullets.length > 0 ? bullets : undefined }
}

function goesOn(last: Line, line: Line, bullet: boolean) {
  if (line.bullet) return false
  return bullet ? line.gap < 2 * line.size || !Number.isFinite(line.gap) : !wouldFit(last, line, line.right)
}
