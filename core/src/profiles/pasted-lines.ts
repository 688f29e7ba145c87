import { clean } from './fold-words.ts'
import { findDateSpan } from './read-dates.ts'
import { findSectionKind, type SectionKind } from './section-words.ts'

export type PastedKind = SectionKind | 'recommendations' | 'causes' | 'skip'
export type PastedSection = { kind: PastedKind; lines: string[] }
export type PastedPage = { head: string[]; sections: PastedSection[] }

// What a profile page says besides: buttons, counters, degrees of acquaintance.
const noise = [
  /^·?\s*(?:1st|2nd|3rd\+?|[123]\.)$/i,
  /^(?:first|second|third)?\s*(?:\d\w\w\+? )?degree connection$/i,
  /^(?:\d[\d.,+]*\s*)?(?:connections?|followers?|mutual connections?|kontakte|follower|relations|contactos|conexões)$/i,
  /^(?:show|see|alle|afficher|mostrar|ver|mostra|toon)\s(?:all|more|less|credential|project|publication|translation|anzeigen|plus|todo|todas|tutto|alles|\d+)\b.*$/i,
  /^(?:…|\.\.\.)?\s*(?:see|show) (?:more|less)$/i,
  /^(?:message|follow|following|connect|more|pending|save|open|subscribe|like|comment|share|send|contact info|visit my website|add profile section|open to|edit|nachricht|folgen|vernetzen|mehr)$/i,
  /(?:^|\s)(?:logo|company logo|school logo|graphic|background image|profile (?:photo|picture|image))$/i,
  /^(?:received|given|all|top voices|companies|schools|newsletters)$/i,
  /^(?:\d+\s)?endorsements?$|^endorsed by\b/i,
  /^(?:skills|kenntnisse|compétences|aptitudes):\s.*|^.{2,60}\sand\s\+\d+\sskills?$/i,
  /^(?:credential id|issuing authority)\b/i,
  /^page \d+ of \d+$|^seite \d+ von \d+$/i,
  /^\(?\s?(?:she\/her|he\/him|they\/them|sie\/ihr|er\/ihm)\)?$/i,
  /^thumbnail for\b|^media preview\b/i,
]

const others: [RegExp, PastedKind][] = [
  [
    /^(?:recommendations|empfehlungen|recommandations|recomendaciones|recomendações|referenze|aanbevelingen)$/iu,
    'recommendations',
  ],
  [/^(?:causes?|causes they care about|supported causes|themen, die .*|causes soutenues)$/iu, 'causes'],
  [/^(?:volunteering|volunteer experience)$/iu, 'volunteer'],
  [/^(?:organi[sz]ations|groups|gruppen|groupes|grupos|gruppi)$/iu, 'interests'],
  [
    /^(?:activity|featured|highlights|people also viewed|more profiles for you|people you may know|courses|patents|test scores|services|aktivitäten|im fokus)$/iu,
    'skip',
  ],
]

/** Which part of a profile page a line opens. */
export function findPastedKind(line: string): PastedKind | undefined {
  if (line.length > 45 || /[.:]$/.test(line)) return undefined
  const plain = line.replace(/\s*\(\d+\)$/, '')
  return others.find(([words]) => words.test(plain))?.[1] ?? findSectionKind(plain)
}

const isHeading = (line: string, at: number) => at > 0 && findPastedKind(line) !== undefined && /^\p{L}/u.test(line)

/** Lines of a copied page once each: the site writes most of them twice, for eyes and for screen readers. */
export function cleanPasted(text: string): string[] {
  const lines: string[] = []
  for (const raw of clean(text).split('\n').slice(0, 4000)) {
    const line = raw.replace(/\s+/g, ' ').trim().slice(0, 5000)
    if (line === '' || noise.some((one) => one.test(line)) || isEcho(lines.at(-1), line)) continue
    lines.push(line)
  }
  return lines
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The same again, or the same dates in other words ("Mar 2021 - Present", "Mar 2021 to Present"). */
function isEcho(last: string | undefined, line: string): boolean {
  if (last === undefined) return false
  if (last === line || letters(last) === letters(line)) return true
  const [one, other] = [findDateSpan(last), findDateSpan(line)]
  return Boolean(
    one?.range &&
      other?.range &&
      one.startDate === other.startDate &&
      one.endDate === other.endDate &&
      line.length < 80 &&
      last.length < 80,
  )
}

/** What stands above the first heading, and what under each. */
export function splitPasted(lines: readonly string[]): PastedPage {
  const page: PastedPage = { head: [], sections: [] }
  for (const [at, line] of lines.entries()) {
    if (isHeading(line, at) || (at === 0 && findPastedKind(line) !== undefined))
      page.sections.push({ kind: findPastedKind(line) as PastedKind, lines: [] })
    else (page.sections.at(-1)?.lines ?? page.head).push(line)
  }
  return page
}
