import { joinParagraphs, joinWrapped } from './join-lines.ts'
import { wouldFit } from './letter-widths.ts'
import type { Profile } from './profile.ts'
import { type DateSpan, findDateSpan } from './read-dates.ts'
import { isPlace, mayBePlace } from './read-place.ts'
import { splitDegree } from './split-degree.ts'
import type { Line } from './text-page.ts'

type Work = Profile['work'][number]
type Role = { company: string[]; position: Line[]; dated?: DateSpan; location?: string; body: Line[] }
/** `fresh`: a company has been named, and no role of it yet. */
type Reading = { roles: Role[]; company: string[]; fresh: boolean; right: number }
type Near = { above: Line | undefined; below: Line | undefined }

const isEntry = (line: Line) => line.size > 11.75
const isRole = (line: Line) => line.size > 11 && line.size <= 11.75

/** One entry a role: the company stands above one or several of them, each with its title, dates and perhaps a place. */
export function readExperience(lines: readonly Line[], right: number): Work[] {
  const reading: Reading = { roles: [], company: [], fresh: true, right }
  for (const [at, line] of lines.entries()) {
    const near = { above: lines[at - 1], below: lines[at + 1] }
    if (isEntry(line)) beginCompany(reading, line, near)
    else if (isRole(line)) beginRole(reading, line, near)
    else addDetail(reading, line, near)
  }
  return reading.roles.map((role) => toWork(role, right))
}

function beginCompany(reading: Reading, line: Line, { above }: Near) {
  reading.company =
    above && isEntry(above) && isWrapOf(above, line, reading.right) ? [...reading.company, line.text] : [line.text]
  reading.fresh = true
}

function beginRole(reading: Reading, line: Line, { above }: Near) {
  const role = reading.roles.at(-1)
  if (role && above && role.position.at(-1) === above && !reading.fresh) role.position.push(line)
  else reading.roles.push({ company: reading.company, position: [line], body: [] })
  reading.fresh = false
}

const isWrapOf = (above: Line, line: Line, right: number) =>
  Number.isFinite(line.gap) ? line.gap < 1.7 * line.size : !wouldFit(above, line, right)

/** What stands in small letters: the time at a company, the dates of a role, its place, its description. */
function addDetail(reading: Reading, line: Line, near: Near) {
  const role = reading.roles.at(-1)
  if (!role || reading.fresh) {
    const span = findDateSpan(line.text)
    if (span?.range) reading.roles.push({ company: reading.company, position: [], dated: span, body: [] })
    if (span?.range) reading.fresh = false
    return
  }
  const span = role.dated || role.location || role.body.length > 0 ? undefined : findRoleDates(line.text)
  if (span) role.dated = span
  else if (isLocation(role, line, near)) role.location = line.text
  else role.body.push(line)
}

/** In a language whose months nobody taught us the years are left, and a word alone after the dash stands for "until now". */
function findRoleDates(text: string): DateSpan | undefined {
  const span = findDateSpan(text)
  if (!span || span.range) return span
  const years = /^[^\d(]*((?:19|20)\d\d)[^\d(]*[-–—][^\d(]*((?:19|20)\d\d)?[^\d(]*(?:\(|$)/u.exec(text)
  if (years?.[2]) return { ...span, startDate: years[1], endDate: years[2], range: true, present: false }
  return { ...span, startDate: span.endDate, present: years !== null }
}

/** The place follows its dates closely; a description keeps a wider distance. Across a page break only the shape is left to tell. */
function isLocation(role: Role, line: Line, { above, below }: Near) {
  if (role.location !== undefined || role.body.length > 0 || line.bullet) return false
  if (!role.dated && above && !isRole(above)) return false
  if (Number.isFinite(line.gap)) return line.gap < 1.7 * line.size && line.text.length < 120
  if (isPlace(line.text)) return true
  const alone = !below || isEntry(below) || isRole(below) || below.gap > 1.7 * line.size
  return (
    alone &&
    mayBePlace(line.text) &&
    line.text.split(/[\s,]+/).every((word) => /^(?:\p{Lu}|d[aeiou]s?$|of$|am$|an$|la$|le$|sur$|upon$|-)/u.test(word))
  )
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

const findRoleSpan = (text: string) => {
  const span = findDateSpan(text)
  return span?.range ? span : /\d{4}\D+\d{4}/u.test(text) ? findRoleDates(text) : span
}

function readStudies(text: string): Partial<Profile['education'][number]> {
  const dated = /^(.*?)\s*(?:·\s*)?\(([^()]*\d{4}[^()]*)\)\s*$/u.exec(text)
  const span = dated ? findRoleSpan(dated[2] ?? '') : undefined
  const words = (dated && span ? (dated[1] ?? '') : text).replace(/\s*·\s*$/u, '').trim()
  return { ...splitDegree(words), startDate: span?.startDate, endDate: span?.present ? undefined : span?.endDate }
}
