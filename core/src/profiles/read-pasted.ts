import { boundProfile } from './bound-profile.ts'
import { cleanPasted, findPastedKind, type PastedKind, type PastedPage, splitPasted } from './pasted-lines.ts'
import type { Profile } from './profile.ts'
import { findDateSpan } from './read-dates.ts'
import { findEntryDates, readPastedSchools, readPastedWork } from './read-pasted-work.ts'
import { isPlace, mayBePlace, splitPlace } from './read-place.ts'
import { readReferences } from './read-references.ts'

/** What somebody copied from a profile page or from the text of its PDF; nothing when it has no shape of that kind. */
export function readPasted(text: string): Profile | undefined {
  const lines = cleanPasted(text)
  const page = splitPasted(lines)
  const loose = readReferences(page.sections.length === 0 ? lines : [])
  if (loose.length === 0 && (page.sections.length === 0 || !looksCopied(text))) return undefined
  const under = (...kinds: PastedKind[]) => page.sections.filter(({ kind }) => kinds.includes(kind)).flatMap((one) => one.lines)
  const { education, societies } = readPastedSchools(under('education'))
  const head = loose.length > 0 ? {} : readHead(page.head.length > 0 ? page.head : takeHead(page))
  const place = head.place ? splitPlace(head.place) : undefined
  const summary = under('summary').join('\n')
  return boundProfile({
    basics: { name: head.name, label: head.label, ...(summary ? { summary } : {}), ...(place ? { location: place } : {}) },
    work: readPastedWork(under('work')),
    education,
    volunteer: [...readVolunteer(under('volunteer')), ...societies.map((organization) => ({ organization }))],
    languages: readLevels(under('languages')),
    certificates: readIssued(under('certificates')).map(({ name, by, date }) => ({ name, issuer: by, date })),
    awards: readIssued(under('awards')).map(({ name, by, date }) => ({ title: name, awarder: by, date })),
    publications: readIssued(under('publications')).map(({ name, by, date }) => ({ name, publisher: by, releaseDate: date })),
    skills: under('skills')
      .filter((line) => line.length < 60)
      .map((name) => ({ name })),
    interests: [...readInterests(under('interests')), ...under('causes').flatMap((line) => line.split(/\s*[•·,]\s*/))].map(
      (name) => ({ name }),
    ),
    references: loose.length > 0 ? loose : readReferences(under('recommendations')),
    meta: { place: head.place, source: 'pasted' },
  })
}

/** The text of a PDF gives the narrow column first: the name then stands below its last list. */
function takeHead(page: PastedPage): string[] {
  const main = page.sections.findIndex(({ kind }) => kind === 'summary' || kind === 'work')
  const before = page.sections[main - 1]
  const last = before?.lines.at(-1)
  return before && last && before.lines.length > 3 && mayBePlace(last) ? before.lines.splice(-3) : []
}

const traces = [
  /^(.{2,200})\n\1$/mu,
  /contact info|degree connection|\(LinkedIn\)|linkedin\.com\/in\//i,
  /\s·\s(?:full-time|part-time|self-employed|freelance|contract|internship|\d+\s(?:yrs?|mos?)\b)/i,
  /(?:19|20)\d\d\)?\s[-–]\s.{3,40}\s\(\d+\s\p{L}+(?:\s\d+\s\p{L}+)?\)$/mu,
]
/** Traces of the site: doubled lines, degrees of acquaintance, times at a company counted out. A resume has none of them. */
const looksCopied = (text: string) => {
  const plain = text.replace(/[^\S\n]+/g, ' ').replace(/ ?\r?\n ?/g, '\n')
  return traces.some((one) => one.test(plain)) || readReferences(cleanPasted(text)).length > 0
}

function readHead(lines: readonly string[]): { name?: string; label?: string; place?: string } {
  const [first, ...rest] = lines.filter((line) => !/(?:linkedin\.com|@|\(LinkedIn\)|^www\.)/i.test(line))
  const name =
    first && first.length < 80 && !findDateSpan(first) ? first.replace(/\s*\((?:she|he|they|sie|er)\/[^)]*\)/iu, '') : undefined
  const bare = rest.map((line) => line.replace(/\s*·\s*(?:contact info|kontaktinformationen|coordonnées)$/iu, ''))
  const at = bare.findIndex((line, nth) => nth > 0 && isPlace(line))
  const last = at > 0 ? at : bare.length > 1 && mayBePlace(bare[1] ?? '') && (bare[1] ?? '').includes(',') ? 1 : -1
  return { name, label: bare[0] && bare[0] !== bare[last] ? bare[0] : undefined, place: last > 0 ? bare[last] : undefined }
}

/** A role and a house above the dates, a cause below them. */
function readVolunteer(lines: readonly string[]): Profile['volunteer'] {
  if (!lines.some((line) => findEntryDates(line)))
    return lines.filter((line) => line.length < 120).map((organization) => ({ organization }))
  return readPastedWork(lines).map(({ name, position, startDate, endDate, summary, location }) => ({
    organization: name ?? position,
    ...(name ? { position } : {}),
    startDate,
    endDate,
    summary: [location, summary].filter(Boolean).join('\n') || undefined,
  }))
}

const level =
  /proficiency|proficient|native|muttersprach|fließend|verhandlungssicher|grundkenntnisse|kompetenz|bilingu|courant|langue maternelle|compétence|competencia|nativ|elementar|profession|madrelingua|moedertaal|vaardigheid/iu

function readLevels(lines: readonly string[]): Profile['languages'] {
  const read: Profile['languages'] = []
  for (const line of lines) {
    const open = read.at(-1)
    const parts = /^(.+?)\s*(?:\(([^()]+)\)|[–:-]\s(.+))$/u.exec(line)
    if (open && !open.fluency && !parts && level.test(line)) open.fluency = line
    else if (parts) read.push({ language: parts[1] ?? '', fluency: parts[2] ?? parts[3] })
    else if (line.length < 40) read.push({ language: line })
  }
  return read
}

type Issued = { name: string; by?: string; date?: string; open: boolean }
const issuedLine = /^(?:issued(?: by)?|ausgestellt|délivré|expedición|emitido em|data di rilascio|verleend)\b/iu

/** A name, who gave it, and when: "Issued May 2020". */
function readIssued(lines: readonly string[]): Issued[] {
  const read: Issued[] = []
  const dated = lines.some((line) => issuedLine.test(line))
  for (const line of lines) {
    const open = read.at(-1)
    if (open?.open && closeIssued(open, line)) continue
    if (open?.open && dated && !open.by) open.by = line
    else if (line.length < 200) read.push({ name: line, open: true })
  }
  return read
}

function closeIssued(open: Issued, line: string): boolean {
  if (!issuedLine.test(line) && !findEntryDates(line)) return false
  const date = findDateSpan(line)
  open.date = date?.range ? date.startDate : date?.endDate
  open.by = /^issued by (.+?)(?:\s+·|$)/iu.exec(line)?.[1] ?? open.by
  open.open = false
  return true
}

/** Groups count their members, pages their followers; the line above names them. */
function readInterests(lines: readonly string[]): string[] {
  const counted =
    /^[\d.,\s]+\p{L}*\s?(?:members|followers|mitglieder|follower|membres|abonnés|miembros|seguidores|membros|membri|leden|volgers)$/iu
  const named = lines.flatMap((line, at) => (counted.test(lines[at + 1] ?? '') ? [line] : []))
  return named.length > 0
    ? named
    : lines.filter((line) => line.length < 80 && !counted.test(line) && findPastedKind(line) === undefined)
}
