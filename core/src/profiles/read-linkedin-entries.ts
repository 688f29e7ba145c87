import { joinParagraphs, joinWrapped } from './join-lines.ts'
import { wouldFit } from './letter-widths.ts'
import type { Profile } from './profile.ts'
import { findDateSpan } from './read-dates.ts'
import { mayBePlace } from './read-place.ts'
import { splitDegree } from './split-degree.ts'
import type { Line } from './text-page.ts'

type Work = Profile['work'][number]
type Role = {
  company: string[]
  position: Line[]
  dated?: ReturnType<typeof findDateSpan>
  location?: string
  body: Line[]
  last: Line
}

const isEntry = (line: Line) => line.size > 11.75
const isRole = (line: Line) => line.size > 11 && line.size <= 11.75

/** One entry a role: the company stands above one or several of them, each with its title, dates and perhaps a place. */
export function readExperience(lines: readonly Line[], right: number): Work[] {
  const roles: Role[] = []
  let company: Line[] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const role = roles.at(-1)
    if (isEntry(line)) company = above && isEntry(above) && isWrapOf(above, line, right) ? [...company, line] : [line]
    else if (isRole(line) && role && above && isRole(above) && role.last === above) extend(role, line)
    else if (isRole(line)) roles.push({ company: company.map((one) => one.text), position: [line], body: [], last: line })
    else addDetail({ roles, company, line })
  }
  return roles.map((role) => toWork(role, right))
}

function extend(role: Role, line: Line) {
  role.position.push(line)
  role.last = line
}

const isWrapOf = (above: Line, line: Line, right: number) =>
  Number.isFinite(line.gap) ? line.gap < 1.7 * line.size : !wouldFit(above, line, right)

/** What stands in small letters: the time at a company, the dates of a role, its place, its description. */
function addDetail({ roles, company, line }: { roles: Role[]; company: Line[]; line: Line }) {
  const role = roles.at(-1)
  const names = company.map((one) => one.text)
  if (!role || role.company.join() !== names.join() || (role.last.y > line.y && role.last.page === line.page)) {
    const span = findDateSpan(line.text)
    if (span?.range) roles.push({ company: names, position: [], dated: span, body: [], last: line })
    return
  }
  const span = role.dated || role.body.length > 0 ? undefined : findDateSpan(line.text)
  if (span) role.dated = span.range ? span : { ...span, startDate: span.endDate, endDate: span.endDate }
  else if (isLocation(role, line)) role.location = line.text
  else role.body.push(line)
  role.last = line
}

/** The place follows its dates closely; a description keeps a wider distance. Across a page break only the shape is left to tell. */
function isLocation(role: Role, line: Line) {
  if (role.location !== undefined || role.body.length > 0 || line.bullet || !role.dated) return false
  return Number.isFinite(line.gap) ? line.gap < 1.7 * line.size && line.text.length < 120 : mayBePlace(line.text)
}

function toWork(role: Role, right: number): Work {
  const summary = joinParagraphs(role.body, right)
  return {
    name: joinWrapped(role.company.map((text) => ({ text }))) || undefined,
    position: joinWrapped(role.position) || undefined,
    location: role.location,
    startDate: role.dated?.startDate,
    endDate: role.dated?.present ? undefined : role.dated?.endDate,
    summary: summary || undefined,
  }
}

/** Schools, each with one small line: the degree, the field after the first comma, the years in brackets. */
export function readEducation(lines: readonly Line[]): Profile['education'] {
  const right = lines.reduce((most, line) => Math.max(most, line.end), 0)
  const schools: { name: Line[]; detail: Line[] }[] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const school = schools.at(-1)
    if (isEntry(line) && school && above && isEntry(above) && isWrapOf(above, line, right)) school.name.push(line)
    else if (isEntry(line)) schools.push({ name: [line], detail: [] })
    else school?.detail.push(line)
  }
  return schools.map((school) => ({ institution: joinWrapped(school.name), ...readStudies(joinWrapped(school.detail)) }))
}

function readStudies(text: string): Partial<Profile['education'][number]> {
  const dated = /^(.*?)\s*(?:·\s*)?\(([^()]*\d{4}[^()]*)\)\s*$/u.exec(text)
  const span = dated ? findDateSpan(dated[2] ?? '') : undefined
  const words = (dated && span ? (dated[1] ?? '') : text).replace(/\s*·\s*$/u, '').trim()
  return { ...splitDegree(words), startDate: span?.startDate, endDate: span?.present ? undefined : span?.endDate }
}
