import type { Profile } from './profile.ts'
import { type Part, readHeader } from './read-entry-header.ts'
import { hasDegreeWord, splitDegree } from './split-degree.ts'
import { splitEntries } from './split-entries.ts'
import type { Line } from './text-page.ts'
import { isSchool } from './title-words.ts'

type Education = Profile['education'][number]
const grade =
  /\b(?:c?gpa|grade|note|notendurchschnitt|mention|summa cum laude|magna cum laude|cum laude|with (?:honou?rs|distinction)|first[- ]class.*|2[:.]1)\b|^\d[.,]\d+\s*\/\s*\d|^\d[.,]\d{1,2}$/iu

/** Schools of a resume: which piece is the school is told by its words, the rest is the degree and its field. */
export function readSchools(lines: readonly Line[]): Education[] {
  return splitEntries(lines)
    .map((entry) => {
      const header = readHeader(entry.header)
      const dates = { startDate: header.startDate, endDate: header.endDate }
      return {
        ...toStudies(
          header.parts
            .filter((part) => !grade.test(part.text) || isSchool(part.text) || hasDegreeWord(part.text))
            .flatMap(splitPart),
        ),
        ...dates,
      }
    })
    .filter((one) => one.institution || one.studyType || one.area)
}

/** "B.Sc. Physics, University of X" and "University of X, B.Sc. Physics" are two pieces. */
function splitPart(part: Part): Part[] {
  const pieces = part.text.split(/,\s+/)
  const at = pieces.findIndex(isSchool)
  if (pieces.length < 2 || at < 0 || !pieces.some((piece, index) => index !== at && hasDegreeWord(piece))) return [part]
  const school = pieces[at] ?? ''
  const rest = pieces.filter((_, index) => index !== at).join(', ')
  return (at === 0 ? [school, rest] : [rest, school]).map((text) => ({ ...part, text }))
}

function toStudies(parts: Part[]): Education {
  const degreeAt = parts.findIndex(
    (part) =>
      hasDegreeWord(part.text) && !(isSchool(part.text) && !parts.some((other) => other !== part && isSchool(other.text))),
  )
  const schoolAt = parts.findIndex((part, at) => at !== degreeAt && isSchool(part.text))
  const institution = schoolAt >= 0 ? parts[schoolAt] : parts.find((_, at) => at !== degreeAt)
  const rest = parts.filter((part, at) => part !== institution && at !== degreeAt).map((part) => part.text)
  const degree = degreeAt >= 0 ? readDegree(parts[degreeAt]?.text ?? '') : {}
  return { institution: institution?.text, studyType: degree.studyType, area: degree.area ?? (rest[0] ? rest[0] : undefined) }
}

/** "Master of Science in Data Science", "BSc (Hons) Physics", "Software Engineering (Bachelor's Degree)". */
function readDegree(given: string): { studyType?: string; area?: string } {
  const text = given.replace(/,?\s*(?:gpa|grade)\b.*$/iu, '').trim()
  const bracket = /^(.+?)\s*\(([^()]+)\)$/u.exec(text)
  if (bracket && hasDegreeWord(bracket[2] ?? '') && !hasDegreeWord(bracket[1] ?? ''))
    return { studyType: bracket[2], area: bracket[1] }
  const within = /^(.+?)\s+(?:in|im Fach|in der|en|em|im Bereich)\s+(\p{Lu}.*)$/u.exec(text)
  if (within && hasDegreeWord(within[1] ?? '')) return { studyType: within[1], area: within[2] }
  if (text.includes(',')) return splitDegree(text)
  const short =
    /^((?:B|M)\.?\s?(?:Sc|A|S|Eng|Com|Ed|Tech)\.?(?:\s?\(Hons\.?\))?|BSc|MSc|BA|MA|BS|MS|MBA|PhD|Ph\.?D\.?|Diplom|Bachelor|Master|Licence|Laurea)\s+(?!of\b|thesis\b|degree\b)(\p{Lu}.*)$/u.exec(
      text,
    )
  return short ? { studyType: short[1], area: short[2] } : { studyType: text }
}
