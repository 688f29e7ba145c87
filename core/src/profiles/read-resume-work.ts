import type { Profile } from './profile.ts'
import { type Header, type Part, readHeader } from './read-entry-header.ts'
import { type Entry, readBody, splitEntries } from './split-entries.ts'
import type { Line } from './text-page.ts'
import { titleScore } from './title-words.ts'

type Work = Profile['work'][number]
type Names = { name?: string; position?: string }

/** Jobs of a resume, in whatever order title, company, place and dates stand. */
export function readWork(lines: readonly Line[]): Work[] {
  const entries = splitEntries(lines).map((entry) => ({ entry, header: readHeader(entry.header) }))
  takeBracketed(entries.map(({ header }) => header))
  const titleFirst = entries.reduce((sum, { header }) => sum + order(header), 0) >= 0
  const work: Work[] = []
  for (const { entry, header } of entries) {
    const names = toNames(header, titleFirst)
    // A title and dates alone go on with the company above.
    const above = work.at(-1)
    if (!names.name && names.position && above?.name && entry.header.length === 1) names.name = above.name
    const one = {
      ...names,
      location: header.location,
      startDate: header.startDate ?? (header.dated ? header.endDate : undefined),
      endDate: header.endDate,
      ...readBody(entry.body),
    }
    if (one.name || one.position) work.push(one)
  }
  return work
}

const noPlace =
  /\b(?:contract|part|full|time|freelance|intern|internship|temporary|temp|fixed|term|cover|remote|hybrid|acquired|formerly|former|series|promoted|self|consult\w*|backend|frontend|full-?stack|platform|mobile|web|teilzeit|vollzeit|befristet|elternzeit\w*|werkstudent|cdi|cdd|stage|alternance)\b|\d/iu

/** "Intern (Guangzhou)": what stands in brackets behind every title of a list is where it was. */
function takeBracketed(headers: Header[]) {
  const found = headers.map((header) => {
    const part = header.location
      ? undefined
      : header.parts.find((one) => /\([^()]+\)$/.test(one.text) && titleScore(one.text) > 0)
    const bracket = part ? /^(.+?)\s*\((\p{Lu}[\p{L} .'-]{2,30})\)$/u.exec(part.text) : undefined
    return part &&
      bracket &&
      !noPlace.test(bracket[2] ?? '') &&
      !/^\p{Lu}{2,5}$/u.test(bracket[2] ?? '') &&
      titleScore(bracket[2] ?? '') === 0
      ? { header, part, bracket }
      : undefined
  })
  if (found.length < 2 || found.some((one) => !one)) return
  for (const one of found) {
    if (!one) continue
    one.header.location = one.bracket[2]
    one.part.text = one.bracket[1] ?? one.part.text
  }
}

function order({ parts }: Header): number {
  const [first, second] = parts
  return first && second ? Math.sign(titleScore(first.text) - titleScore(second.text)) : 0
}

export function toNames(header: Header, titleFirst: boolean): Names {
  const apart = header.parts.flatMap(splitPart)
  const parts = apart.length === 1 ? apart.flatMap(splitTitle) : apart
  const [first, second] = parts
  if (!first) return {}
  if (!second) return titleScore(first.text) > 0 ? { position: first.text } : { name: first.text }
  const scored = parts.map((part) => titleScore(part.text))
  const most = Math.max(...scored)
  const clear = most > 0 && scored.filter((score) => score === most).length === 1
  const at = clear ? scored.indexOf(most) : titleFirst ? 0 : 1
  const rest = parts.filter((_, index) => index !== at)
  return { position: parts[at]?.text, name: rest[0]?.text }
}

/** "Engineer at Stripe", "Engineer, Stripe": two names in one piece. */
function splitPart(part: Part): Part[] {
  const at = /^(.+?)\s+(?:at|@|bei|chez|presso|bij|hos)\s+(.+)$/u.exec(part.text)
  if (at && titleScore(at[1] ?? '') > 0) return inTwo(part, at)
  const comma = /^(.+?),\s+(.+)$/u.exec(part.text)
  if (!comma) return [part]
  const [first, second] = [titleScore(comma[1] ?? ''), titleScore(comma[2] ?? '')]
  return (first > 0 && second < 0) || (first <= 0 && second > 0) ? inTwo(part, comma) : [part]
}

/** A title and, after the comma, what can only be the company when nothing else is. */
function splitTitle(part: Part): Part[] {
  const comma = /^(.+?),\s+(.+)$/u.exec(part.text)
  return comma && titleScore(comma[1] ?? '') > 0 && titleScore(comma[2] ?? '') <= 0 ? inTwo(part, comma) : [part]
}

const inTwo = (part: Part, [, one = '', two = '']: RegExpExecArray): Part[] => [one, two].map((text) => ({ ...part, text }))

/** Unpaid work has the same shape; who organised it stands first when nothing sounds like a role. */
export function readVolunteer(lines: readonly Line[]): Profile['volunteer'] {
  return splitEntries(lines).map((entry: Entry) => {
    const header = readHeader(entry.header)
    const { name, position } = toNames(header, false)
    const { summary, highlights } = readBody(entry.body)
    return {
      organization: name,
      position,
      startDate: header.startDate,
      endDate: header.endDate,
      summary: [summary, ...(highlights ?? [])].filter(Boolean).join('\n') || undefined,
    }
  })
}
