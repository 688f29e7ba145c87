import { fold } from './fold-words.ts'
import { groupEntries, joinWrapped } from './join-lines.ts'
import { isLanguage, isLevel } from './language-words.ts'
import type { Profile } from './profile.ts'
import { findLinks, linkToProfile } from './read-contacts.ts'
import { findDateSpan } from './read-dates.ts'
import { readHeader } from './read-entry-header.ts'
import { isSentence, readBody, splitEntries } from './split-entries.ts'
import type { Line, Segment } from './text-page.ts'

type Language = Profile['languages'][number]
type Found = Language & { x: number }

/** Languages with their level beside, in brackets or below. */
export function readLanguages(lines: readonly Line[]): Language[] {
  const found: Found[] = []
  for (const line of lines)
    for (const segment of line.segments)
      for (const piece of segment.text.split(/\s*[|•·;]\s*|,\s+(?![^()]*\))|\s+(?:and|und|et|y)\s+(?=\p{Lu})/u))
        addLanguage(found, piece, segment)
  return found.map(({ language, fluency }) => ({ language, ...(fluency ? { fluency } : {}) }))
}

function addLanguage(found: Found[], piece: string, segment: Segment) {
  const text = piece.replace(/^[\s:,–-]+|[\s:,–-]+$/gu, '')
  const pair = splitLevel(text)
  if (isLanguage(text)) found.push({ language: text, x: segment.x })
  else if (pair) found.push({ ...pair, x: segment.x })
  else if (isLevel(text)) addLevel(found, text, segment)
  else if (/^\p{Lu}[\p{L} ]{2,20}$/u.test(text) && !/\s\p{L}+\s/u.test(text)) found.push({ language: text, x: segment.x })
}

/** "German (C2)", "German – native", "German: fluent", "German native". */
function splitLevel(text: string): Language | undefined {
  const parts = /^([\p{L} ]{2,30}?)\s*(?:\(([^()]+)\)|[:–—-]\s*(.+)|\s(.+))$/u.exec(text)
  const [language = '', level = ''] = [parts?.[1]?.trim(), (parts?.[2] ?? parts?.[3] ?? parts?.[4])?.trim()]
  const sure = isLanguage(language) || (isLevel(level) && !isLevel(language))
  return language !== '' && level !== '' && sure ? { language, fluency: level } : undefined
}

/** A level on a line of its own belongs to the language above it. */
function addLevel(found: Found[], text: string, segment: Segment) {
  const open = found.filter((one) => !one.fluency)
  const over = open.find((one) => Math.abs(one.x - segment.x) < 12) ?? (open.length === 1 ? open[0] : undefined)
  if (over) over.fluency = text
}

// biome-ignore format: a table of words
const levelWords = new Set([
  'expert', 'advanced', 'intermediate', 'beginner', 'proficient', 'basic', 'familiar', 'fortgeschritten', 'experte', 'anfanger',
  'grundkenntnisse', 'avance', 'debutant', 'avanzado', 'basico', 'novice', 'master', 'skilled', 'competent',
])

/** Skills and interests: words between commas, without the labels before a colon and without levels. */
export function readWords(lines: readonly Line[]): { name: string }[] {
  const joined: string[] = []
  let open: Segment | undefined
  for (const line of lines)
    for (const segment of line.segments) {
      const goesOn =
        open &&
        joined.length > 0 &&
        line.segments.length === 1 &&
        Math.abs(open.x - segment.x) < 3 &&
        !line.bullet &&
        (/,$/.test(joined.at(-1) ?? '') || (joined.at(-1) ?? '').includes(',')) &&
        open.font === segment.font &&
        open.size === segment.size
      if (goesOn) joined.push(`${joined.pop()} ${segment.text}`)
      else joined.push(segment.text)
      open = segment
    }
  const words = joined
    .flatMap((text) => text.replace(/^[\p{L}&/ -]{3,40}:\s*/u, '').split(/\s*[,;|•·]\s+(?![^()]*\))|\s*[;|•·]\s*/u))
    .map((word) => word.replace(/^[\s–-]+|[\s.,:]+$/gu, ''))
    .filter((word) => word.length > 0 && word.length <= 80 && /[\p{L}]/u.test(word) && !levelWords.has(fold(word)))
  return [...new Set(words)].map((name) => ({ name }))
}

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
  const look = (line: Line | undefined) => `${line?.segments[0]?.font} ${line?.size}`
  const first = lines[0]
  const wrapped = lines.findIndex((line, at) => at > 0 && (look(line) !== look(first) || findDateSpan(line.text) || line.bullet))
  const size =
    first &&
    first.segments.length === 1 &&
    wrapped > 1 &&
    !findDateSpan(first.text) &&
    (first.bold || look(lines[wrapped]) !== look(first))
      ? wrapped
      : 1
  const title = joinWrapped(lines.slice(0, size).map((line) => ({ text: line.segments[0]?.text ?? '' })))
  const rest = [
    ...lines.slice(0, size).flatMap((line) =>
      line.segments.length > 1
        ? [
            {
              ...line,
              segments: line.segments.slice(1),
              text: line.segments
                .slice(1)
                .map((one) => one.text)
                .join(' '),
            },
          ]
        : [],
    ),
    ...lines.slice(size),
  ]
  const dated = findDateSpan(title)
  const told = rest.findIndex((line, at) => at >= 3 || line.bullet || isSentence(line))
  const header = readHeader(told < 0 ? rest : rest.slice(0, told))
  const body = readBody(told < 0 ? [] : rest.slice(told))
  const inline = dated ? splitInline(title) : { name: title }
  const link = lines.flatMap((line) => findLinks(line.text))[0]
  return {
    by: header.parts[0]?.text,
    date: header.endDate ?? header.startDate,
    says: [body.summary, ...(body.highlights ?? [])].filter(Boolean).join('\n') || undefined,
    ...inline,
    ...(link ? { url: linkToProfile(link).url } : {}),
  }
}
