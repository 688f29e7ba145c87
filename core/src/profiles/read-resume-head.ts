import type { Profile } from './profile.ts'
import { findEmail, findLinks, findPhone, linkToProfile } from './read-contacts.ts'
import { isPlace, mayBePlace, splitPlace } from './read-place.ts'
import { findSectionKind } from './section-words.ts'
import type { Line } from './text-page.ts'
import { titleScore } from './title-words.ts'

const documentTitle = /^(?:curriculum vitae|curriculum|cv|résumé|resume|lebenslauf|currículum|currículo)$/iu
const isContact = (text: string) => findEmail(text) !== undefined || findPhone(text) !== undefined || findLinks(text).length > 0
const isName = (text: string) =>
  /^\p{Lu}/u.test(text) &&
  text.length <= 60 &&
  text.split(/\s+/).length <= 6 &&
  !/[\d@/|:]/.test(text) &&
  !documentTitle.test(text) &&
  !findSectionKind(text)

/** Who it is and how to reach them: the largest line near the top, and what stands around it. */
export function readHead(
  head: readonly Line[],
  elsewhere: readonly Line[],
): { basics: Profile['basics']; place?: string; summary: Line[] } {
  const nameAt = findName(head)
  const name = nameAt >= 0 ? head[nameAt] : undefined
  const rest = head.filter((_, at) => at !== nameAt)
  const label = findLabel(head, nameAt)
  const contacts = [...rest, ...elsewhere]
  const place = findPlace(rest.filter((line) => line !== label)) ?? findPlace(elsewhere)
  const told = rest.filter(
    (line) => line !== label && line.text.length > 55 && !isContact(line.text) && line.segments.length === 1,
  )
  return {
    basics: {
      name: name ? caseName(name.segments[0]?.text ?? '') : undefined,
      label: label ? joinLabel(head, head.indexOf(label)) : undefined,
      email: first(contacts, findEmail),
      phone: first(contacts.flatMap(toSegmentTexts), findPhone),
      ...readLinks(rest, elsewhere),
      ...(place && splitPlace(place) ? { location: splitPlace(place) } : {}),
    },
    place,
    summary: told,
  }
}

const toSegmentTexts = (line: Line) => [...line.segments.map((one) => ({ text: one.text })), { text: line.text }]
const first = <T>(lines: readonly { text: string }[], find: (text: string) => T | undefined) =>
  lines.map((line) => find(line.text)).find((one) => one !== undefined)

function findName(head: readonly Line[]): number {
  const able = head
    .map((line, at) => ({ at, size: line.size, fit: isName(line.segments[0]?.text ?? '') }))
    .filter((one) => one.fit)
  const most = able.reduce((size, one) => Math.max(size, one.size), 0)
  return able.find((one) => one.size >= most - 0.1)?.at ?? -1
}

/** "JOHN DOE" is John Doe. */
const caseName = (text: string) =>
  /\p{Ll}/u.test(text) || text.length < 4
    ? text
    : text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}|(?<=\bmc|['’-])\p{L}/gu, (letter) => letter.toUpperCase())

function findLabel(head: readonly Line[], nameAt: number): Line | undefined {
  if (nameAt < 0) return undefined
  const near = head.slice(nameAt + 1, nameAt + 4).filter((line) => line.segments.length === 1)
  const able = near.filter(
    (line) =>
      !isContact(line.text) &&
      !isPlace(line.text) &&
      line.text.length <= 160 &&
      !documentTitle.test(line.text) &&
      !/[.!?]$/.test(line.text) &&
      !/\d{4,}/.test(line.text),
  )
  return able.find((line) => titleScore(line.text) > 0) ?? (able[0] === head[nameAt + 1] ? able[0] : undefined)
}

function joinLabel(head: readonly Line[], at: number): string {
  const line = head[at]
  const next = head[at + 1]
  if (!line || !next || next.segments.length !== 1 || isContact(next.text) || isPlace(next.text)) return line?.text ?? ''
  const goesOn =
    next.size === line.size &&
    next.segments[0]?.font === line.segments[0]?.font &&
    next.gap < 1.75 * line.size &&
    next.text.length < 100 &&
    (/[|,&–-]$/.test(line.text) || line.text.length > 28)
  return goesOn ? `${line.text} ${next.text}` : line.text
}

/** The place among mail, number and links: sure by a country or a state, else a short piece in a line of contacts. */
function findPlace(lines: readonly Line[]): string | undefined {
  const pieces = lines.flatMap((line) =>
    line.segments
      .flatMap((one) => one.text.split(/\s*[|•·]\s*|\s+,\s+/))
      .map((text) => ({
        text: text
          .replace(/^(?:address|location|adresse|ort|wohnort|based in|lieu|ubicación|localização)\s*:\s*/iu, '')
          .replace(/\b[A-Z]{0,2}-?\d{4,5}(?:-\d{4})?\b\s*/g, '')
          // A street is never kept, the town behind it is.
          .replace(/^.*\d[^,]*,\s*(?=[^,\d]+,[^,\d]+$)/u, '')
          .replace(/[\s,]+$/, '')
          .trim(),
        mixed: isContact(line.text),
      })),
  )
  const sure =
    pieces.find((piece) => piece.text.includes(',') && isPlace(piece.text)) ??
    pieces.find((piece) => isPlace(piece.text) && piece.text.length > 2)
  return (
    sure ??
    pieces.find(
      (piece) =>
        piece.mixed && piece.text.length > 2 && piece.text.includes(',') && mayBePlace(piece.text) && titleScore(piece.text) <= 0,
    )
  )?.text
}

function readLinks(head: readonly Line[], elsewhere: readonly Line[]): Pick<Profile['basics'], 'url' | 'profiles'> {
  const linksOf = (lines: readonly Line[]) => [...new Set(lines.flatMap((line) => findLinks(line.text.replace(/\S+@\S+/g, ' '))))]
  const near = linksOf(head)
  // Among links the bare name of a site is a label, not an address.
  const all = [...new Set([...near, ...linksOf(elsewhere).filter((link) => link.includes('/'))])].map(linkToProfile)
  const profiles = all.filter((link) => link.network)
  const url = (all.find((link) => !link.network) ?? profiles.find((link) => link.network === 'LinkedIn'))?.url
  return { ...(url ? { url } : {}), ...(profiles.length > 0 ? { profiles } : {}) }
}
