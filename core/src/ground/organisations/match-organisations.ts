import type { Facets, GroundKind, OrganisationFacet } from '../facet.ts'
import { byLetters, type Match, type Matches, pairUp, takeEach } from '../match.ts'

/** Where half the world studies or works by now: no news between two people. */
const online =
  /\b(?:coursera|udemy|edx|linkedin learning|udacity|khan academy|codecademy|skillshare|pluralsight|datacamp|alison|futurelearn|masterclass|freecodecamp)\b/iu
const giants = /^company:(?:amazon|walmart|mcdonalds|starbucks|target|ups|nhs|us army|united states army|us navy|u s army)$/
const wellKnown = new Set(
  'google amazon microsoft apple ibm meta deloitte pwc ey kpmg accenture oracle sap siemens bosch jpmorgan chase|goldman sachs|bank of america|citi|wells fargo|hsbc|barclays|capgemini|tata consultancy services|infosys|cognizant|wipro|salesforce|intel|cisco|dell|hp|at and t|verizon|general electric|procter and gamble|unilever|nestle|walmart|target|starbucks'
    .split('|')
    .flatMap((names) => (names.includes('google') ? names.split(' ') : [names])),
)

const isHigh = (name: string) =>
  /\b(?:high|middle|primary|elementary|secondary|grammar) school\b|\bgymnasium\b|\blyc[ée]e\b|\bliceo\b/iu.test(name)

function rarityOf({ organisation, words }: OrganisationFacet): number {
  if (giants.test(organisation.key)) return 0.15
  if (wellKnown.has(organisation.key.replace('company:', ''))) return 0.3
  if (organisation.isSchool) return isHigh(words) ? 0.85 : 0.55
  return 0.7
}

function kindOf(mine: OrganisationFacet, theirs: OrganisationFacet): GroundKind {
  if (mine.as === 'volunteer' || theirs.as === 'volunteer') return 'group'
  if (mine.as === 'education' || theirs.as === 'education' || mine.organisation.isSchool) return 'school'
  return 'employer'
}

type House = OrganisationFacet['organisation']
const namesOf = ({ key, also }: House) => [key, ...also]

/** One name in common, or a short form alone beside the line that explains it; two long names with one short form are two houses. */
function isSameHouse(one: House, other: House): boolean {
  if (one.short && one.short !== other.short && other.shorts.length > 0)
    return other.shorts.includes(one.short) || meet(one, other)
  if (other.short && one.shorts.length > 0) return one.shorts.includes(other.short) || meet(one, other)
  return meet(one, other)
}

const meet = (one: House, other: House) => namesOf(one).some((key) => namesOf(other).includes(key))

/** 1 for the same house, less where one is a part of the other. */
function compare(mine: OrganisationFacet, theirs: OrganisationFacet): number {
  const [one, other] = [mine.organisation, theirs.organisation]
  if (isSameHouse(one, other)) return mine.as === theirs.as && !mine.byText && !theirs.byText ? 1 : 0.8
  const [names, otherNames] = [namesOf(one), namesOf(other)]
  if (one.parents.some((key) => otherNames.includes(key)) || other.parents.some((key) => names.includes(key))) return 0.75
  return one.parents.some((parent) => other.parents.includes(parent)) ? 0.65 : 0
}

type Pair = { my: OrganisationFacet; their: OrganisationFacet }

function toMatch({ my, their }: Pair): Match | undefined {
  const strength = compare(my, their)
  if (strength === 0) return undefined
  const keys = [my.organisation, their.organisation].flatMap(({ key, also, parents }) => [key, ...also, ...parents])
  const rarity = Math.min(rarityOf(my), rarityOf(their))
  return { kind: kindOf(my, their), label: pickLabel(my, their), rarity, strength, keys, mine: my, theirs: their }
}

/** Schools, employers and clubs that both were at, each once. */
export function matchOrganisations(mine: Facets, theirs: Facets): Matches {
  const pairs = pairUp(mine.organisations, theirs.organisations)
    .map(toMatch)
    .filter((match) => match !== undefined)
  const isCommon = (match: Match) => online.test(match.mine.words) || online.test(match.theirs.words)
  const common = new Set(pairs.filter(isCommon).map(({ label }) => label))
  const matches = takeEach(
    pairs.filter((match) => !isCommon(match)),
    (one, other) => other.strength - one.strength || rank(one.kind) - rank(other.kind) || overlapOf(other) - overlapOf(one),
  )
  return { matches, common: [...common].map((label) => ({ label, because: 'too common' })) }
}

const rank = (kind: GroundKind) => ['group', 'school', 'employer'].indexOf(kind)
const english = /\b(?:university|college|school|institute)\b/iu

/** One name for both spellings: the broader house where one is a part of the other, else the English one, else the longer. */
function pickLabel({ organisation: one }: OrganisationFacet, { organisation: other }: OrganisationFacet): string {
  if (one.parents.includes(other.key)) return other.label
  if (other.parents.includes(one.key)) return one.label
  const labels = [one.label, other.label]
  const known = labels.filter((label) => english.test(label))
  const [first = ''] = (known.length > 0 ? known : labels).sort((a, b) => b.length - a.length || byLetters(a, b))
  return first
}

const months = (date: string) => Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : 0)

/** How many months both were there, as far as dates say; a year alone means all of it. */
export function overlapOf({ mine, theirs }: Pick<Match, 'mine' | 'theirs'>): number {
  const [a, b] = [mine.span, theirs.span]
  if (!a?.start || !b?.start) return 0
  const end = (span: { end: string | undefined; open: boolean }) =>
    span.end ? months(span.end) + (span.end.length > 4 ? 1 : 12) : Number.POSITIVE_INFINITY
  const from = Math.max(months(a.start), months(b.start))
  const to = Math.min(end(a), end(b))
  // Both are still there: the years since the later of them came, as far as we need them.
  return Number.isFinite(to) ? Math.max(0, to - from) : 12
}

/** The years in which both were there: "2014 to 2016". */
export function yearsTogether({ mine, theirs }: Pick<Match, 'mine' | 'theirs'>): string | undefined {
  const [a, b] = [mine.span, theirs.span]
  if (!a?.start || !b?.start || overlapOf({ mine, theirs }) < 1) return undefined
  const from = [a.start, b.start].sort()[1]?.slice(0, 4)
  const ends = [a.end, b.end].filter((end) => end !== undefined).sort()
  const to = ends[0]?.slice(0, 4)
  if (!to) return `since ${from}`
  return from === to ? from : `${from} to ${to}`
}
