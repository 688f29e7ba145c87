import { fold } from './fold-words.ts'
import { isLanguage, isLevel } from './language-words.ts'
import type { Profile } from './profile.ts'
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
