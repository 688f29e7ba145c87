import { groupEntries } from './group-list.ts'
import { joinWrapped } from './join-lines.ts'
import { wouldFit } from './letter-widths.ts'
import { findLinks, linkToProfile } from './read-contacts.ts'
import { findDateSpan } from './read-dates.ts'
import { readHeader } from './read-entry-header.ts'
import { isSentence, readBody, splitEntries } from './split-entries.ts'
import type { Line } from './text-page.ts'

export type Item = { name: string; by?: string; date?: string; says?: string; url?: string }

/** Certificates, awards, publications and projects: a name, who gave it, when, and a sentence. */
export function readItems(lines: readonly Line[]): Item[] {
  const right = lines.reduce((most, line) => Math.max(most, line.end), 0)
  const structured =
    lines.some((line) => findDateSpan(line.text)) || lines.some((line) => line.bold) || lines.some((line) => line.bullet)
  if (!structured)
    return groupEntries(
      lines.filter((line) => line.text !== ''),
      right,
    ).map((group) => ({ name: joinWrapped(group) }))
  if (lines.every((line) => line.bullet || !lines[0]?.bullet) && lines[0]?.bullet) return bulletItems(lines)
  return splitItems(lines).map(toItem)
}

function bulletItems(lines: readonly Line[]): Item[] {
  const texts = readBody(lines).highlights ?? []
  return texts.map((text) => splitInline(text))
}

/** "AWS Solutions Architect, Amazon, 2021". */
function splitInline(text: string): Item {
  const span = findDateSpan(text)
  const bare = (span ? text.slice(0, span.from) + text.slice(span.to) : text)
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,|•·–:-]+|[\s,|•·–:(-]+$/gu, '')
  const parts = /^(.{4,}?)\s*(?:[|•·–—]|,\s|\s-\s)\s*([^,]{2,60})$/u.exec(bare)
  return {
    name: (parts?.[1] ?? bare).trim(),
    ...(parts?.[2] ? { by: parts[2].trim() } : {}),
    ...(span ? { date: span.endDate ?? span.startDate } : {}),
  }
}

/** An item begins with the look of the first one after a line in another look, or after its date and a wide gap. */
function splitItems(lines: readonly Line[]): Line[][] {
  const first = lines[0]
  const look = (line: Line | undefined) => `${line?.segments[0]?.font} ${line?.size} ${line?.segments[0]?.bold}`
  const mixed = lines.some((line) => look(line) !== look(first))
  if (!mixed) return splitEntries(lines).map((entry) => [...entry.header, ...entry.body])
  const groups: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const begins =
      at === 0 ||
      (look(line) === look(first) && (look(lines[at - 1]) !== look(first) || line.gap > 1.7 * line.size) && !line.bullet)
    if (begins) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}

function toItem(lines: Line[]): Item {
  const size = countTitleLines(lines)
  const title = joinWrapped(lines.slice(0, size).map((line) => ({ text: line.segments[0]?.text ?? '' })))
  const rest = [...lines.slice(0, size).flatMap(afterFirst), ...lines.slice(size)]
  const told = rest.findIndex((line, at) => at >= 3 || line.bullet || isSentence(line))
  const header = readHeader(told < 0 ? rest : rest.slice(0, told))
  const body = readBody(told < 0 ? [] : rest.slice(told))
  const link = lines.flatMap((line) => findLinks(line.text))[0]
  return {
    by: header.parts[0]?.text,
    date: header.endDate ?? header.startDate,
    says: [body.summary, ...(body.highlights ?? [])].filter(Boolean).join('\n') || undefined,
    ...(findDateSpan(title) ? splitInline(title) : { name: title }),
    ...(link ? { url: linkToProfile(link).url } : {}),
  }
}

/** A title runs over when its look goes on, or when its line is full and no date follows. */
function countTitleLines(lines: readonly Line[]): number {
  const [first, second] = lines
  if (!first || !second || first.segments.length > 1 || findDateSpan(first.text)) return 1
  const look = (line: Line) => `${line.segments[0]?.font} ${line.size}`
  const others = lines.findIndex((line, at) => at > 0 && (look(line) !== look(first) || findDateSpan(line.text) || line.bullet))
  const other = lines[others]
  if (other && others > 1 && (first.bold || look(other) !== look(first))) return others
  return others !== 1 && !wouldFit(first, second, first.right) && second.segments.length === 1 ? 2 : 1
}

const afterFirst = (line: Line): Line[] => {
  const segments = line.segments.slice(1)
  return segments.length === 0 ? [] : [{ ...line, segments, text: segments.map((one) => one.text).join(' ') }]
}
