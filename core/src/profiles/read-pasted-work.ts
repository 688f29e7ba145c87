import type { Profile } from './profile.ts'
import { type DateSpan, findDateSpan } from './read-dates.ts'
import { isPlace, mayBePlace } from './read-place.ts'
import { hasDegreeWord, splitDegree } from './split-degree.ts'

type Work = Profile['work'][number]
type Entry = { above: string[]; dates: DateSpan; below: string[] }

const time = String.raw`\d+\s*(?:yrs?|years?|mos?|months?|jahre?|j\.|monate?|mon\.|ans?|mois|años?|meses|mes|anos?|mês|anni|anno|mesi|mese|jaar|maand(?:en)?|år|mån(?:ader)?|lat|lata|rok|mies\.?)(?![\p{L}])`
const totalTime = new RegExp(String.raw`^(?:(?:full-time|part-time|vollzeit|teilzeit)\s*·\s*)?${time}(?:[\s,]+${time})?$`, 'iu')
const engagement =
  /^(?:full[- ]time|part[- ]time|self-employed|freelance|contract|internship|apprenticeship|seasonal|permanent|temporary|trainee|vollzeit|teilzeit|selbstständig|freiberuflich|praktikum|werkstudent(?:in)?|befristet|temps plein|temps partiel|cdi|cdd|stage|indépendant|jornada completa|autónomo|prácticas|tempo integral|estágio|autônomo|tempo pieno|a tempo pieno|fulltime|voltijd|deeltijd|heltid|deltid)$/iu
const where =
  /^(?:on-?site|remote|hybrid|vor ort|präsenz|sur site|hybride|presencial|híbrido|remoto|in sede|ibrido|op locatie)$/iu

/** Whether a line is the dates of an entry and nothing else. */
export function findEntryDates(line: string): DateSpan | undefined {
  if (line.length > 90) return undefined
  const span = findDateSpan(line)
  if (!span) return undefined
  const rest = (line.slice(0, span.from) + line.slice(span.to))
    .replace(new RegExp(time, 'giu'), '')
    .replace(/less than a year/i, '')
  return /\p{L}{2,}/u.test(rest) ? undefined : span
}

/** Roles, each found by its dates. A copied page puts the title above the company, a copied PDF below it. */
export function readPastedWork(lines: readonly string[]): Work[] {
  const entries = splitByDates(lines)
  const asPdf = lines.some((line) => findEntryDates(line)?.range === true && /\([^)]*\d[^)]*\)$/.test(line))
  const state: { company?: string } = {}
  return entries.map((entry) => {
    const named = asPdf ? nameAsPdf(entry.above, state) : nameAsPage(entry.above, state)
    const place = takePlace(entry.below)
    const told = entry.below.slice(place ? 1 : 0).join('\n')
    return {
      ...named,
      location: place,
      startDate: entry.dates.range ? entry.dates.startDate : entry.dates.endDate,
      endDate: entry.dates.range && !entry.dates.present ? entry.dates.endDate : undefined,
      summary: told || undefined,
    }
  })
}

/** Each line of dates with what names it above and what is told below, up to the names of the next. */
function splitByDates(lines: readonly string[]): Entry[] {
  const at = lines.flatMap((line, index) => (findEntryDates(line) && !totalTime.test(line) ? [index] : []))
  let from = 0
  return at.map((index, nth) => {
    const next = at[nth + 1] ?? lines.length
    const names = nth + 1 < at.length ? headStart(lines, index + 1, next) : next
    const entry = {
      above: lines.slice(from, index),
      dates: findEntryDates(lines[index] ?? '') as DateSpan,
      below: lines.slice(index + 1, names),
    }
    from = names
    return entry
  })
}

const tells = (line: string) =>
  line.length > 90 || /^[•\-–*✓▪]\s?/u.test(line) || (/[.!?:;]$/.test(line) && line.split(' ').length > 3)

/** The names above the next dates: from the company whose total time is told, else two lines, and a third for how somebody is employed. */
function headStart(lines: readonly string[], least: number, next: number): number {
  const total = [2, 3, 4].map((back) => next - back).find((at) => at > least && totalTime.test(lines[at] ?? ''))
  if (total) return total - 1
  let start = next
  while (start > least && next - start < 2 && !tells(lines[start - 1] ?? '')) start--
  if (start > least && lines.slice(start, next).some((line) => engagement.test(line))) start--
  if (start + 1 < next && start === least && isLocation(lines[start] ?? '')) return start + 1
  return start
}

const isLocation = (line: string) => isPlace(line) || line.split(/\s*·\s*/).some((part) => where.test(part))

function takePlace(below: readonly string[]): string | undefined {
  const [first] = below
  if (!first || tells(first)) return undefined
  const parts = first.split(/\s*·\s*/)
  const place = parts.filter((part) => !where.test(part)).join(', ')
  if (parts.length > 1 && parts.some((part) => where.test(part))) return place || parts[0]
  return isPlace(first) ||
    where.test(first) ||
    (mayBePlace(first) && first.split(' ').length <= 3 && /^\p{Lu}[\p{L}.'-]+(?:[\s,]|$)/u.test(first))
    ? first
    : undefined
}

type Named = { name?: string; position?: string }

function nameAsPage(above: readonly string[], state: { company?: string }): Named {
  const total = above.findIndex((line) => totalTime.test(line))
  if (total > 0) state.company = bare(above[total - 1] ?? '')
  const rest = above.slice(total + 1).filter((line) => !engagement.test(line))
  const last = rest.at(-1)
  const flat = total < 0 ? houseOf(last) : undefined
  if (flat) {
    state.company = undefined
    return { name: flat, position: rest.at(-2) }
  }
  if (state.company) return { name: state.company, position: last }
  return rest.length > 1 ? { name: bare(last ?? ''), position: rest.at(-2) } : { position: last }
}

/** "Hafenwerk · Full-time" */
function houseOf(line = ''): string | undefined {
  const [house, how] = line.split(/\s+·\s+/)
  return how && engagement.test(how) ? house : undefined
}

function nameAsPdf(above: readonly string[], state: { company?: string }): Named {
  const total = above.findIndex((line) => totalTime.test(line))
  if (total > 0) state.company = above[total - 1]
  else if (above.length > 1) state.company = above.at(-2)
  return { name: state.company, position: above.at(-1) }
}

const bare = (text: string) => text.split(/\s+·\s+/)[0] ?? text

type School = Profile['education'][number] & { open: boolean }
const societyLine =
  /^(?:activities and societies|aktivitäten und verbände|activités et associations|actividades y grupos):\s*(.+)$/iu

/** Schools, each with a degree and dates if they follow; societies are groups. */
export function readPastedSchools(lines: readonly string[]): { education: Profile['education']; societies: string[] } {
  const schools: School[] = []
  const societies: string[] = []
  for (const line of lines) {
    const society = societyLine.exec(line)?.[1]
    if (society) societies.push(...society.split(/\s*[,;]\s*/))
    else if (!fillSchool(schools.at(-1), line) && !tells(line) && !/^(?:grade|note|gpa)\b/i.test(line))
      schools.push({ institution: line, open: true })
  }
  return { education: schools.map(({ open: _, ...one }) => one), societies }
}

/** Whether a line tells of the school that is open: its dates, or what was studied there. */
function fillSchool(school: School | undefined, line: string): boolean {
  if (!school?.open) return false
  const inline = /^(.*?)\s*·?\s*\(([^()]*\d{4}[^()]*)\)$/u.exec(line)
  const dates = findEntryDates(line) ?? (inline ? findDateSpan(inline[2] ?? '') : undefined)
  if (dates) {
    const studies = inline && !findEntryDates(line) ? splitDegree(inline[1] ?? '') : {}
    Object.assign(school, studies, spanOf(dates), { open: false })
    return true
  }
  if (school.studyType !== undefined || school.area !== undefined || !isStudies(line)) return false
  Object.assign(school, splitDegree(line))
  return true
}

const isStudies = (line: string) =>
  hasDegreeWord(line) ||
  /,|\s-\s/.test(line) ||
  !/(?:universit|school|college|hochschule|gymnas|lyc[ée]e|institut|academy|akademie|universidad)/iu.test(line)
const spanOf = (span: DateSpan) => ({ startDate: span.startDate, endDate: span.present ? undefined : span.endDate })
