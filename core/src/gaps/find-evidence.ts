import type { ResumeLine } from '../profiles/index.ts'
import { findSkills, type OtherNames, type SkillFind, tokenize } from '../skills/index.ts'
import { findCredentials } from './find-credentials.ts'
import { findKnownNames } from './find-known-names.ts'
import type { Requirement } from './posting.ts'
import { nameKey } from './read-names.ts'

export type Shown = {
  line: ResumeLine
  stems: string
  keys: Set<string>
  finds: (SkillFind & { weight: number })[]
  degree: number
  credentials: Set<string>
  years: number
}

/** A resume's line, read once for all that is asked. */
export function readShown(line: ResumeLine): Shown {
  const credentials = findCredentials(line.text)
  return {
    line,
    stems: ` ${tokenize(line.text)
      .map((token) => token.stem)
      .join(' ')} `,
    keys: new Set(findKnownNames(line.text).map(({ key }) => key)),
    finds: findSkills(line.text),
    degree:
      line.section === 'education' || line.section === 'certificates' ? Math.max(0, ...credentials.map((one) => one.degree)) : 0,
    credentials: new Set(credentials.map((one) => one.key)),
    years: Math.max(0, ...[...line.text.matchAll(/(\d{1,2})\s*\+?\s*years?/giu)].map((match) => Number(match[1]))),
  }
}

const told = (line: ResumeLine) =>
  line.section === 'work' || line.section === 'projects' || line.section === 'volunteer'
    ? 0.3
    : line.section === 'summary'
      ? 0.1
      : 0.15

/** From here on, what a line tells shows the skill. */
const enough = 0.55

/** How well one line shows a skill: by its name, by another of its names, or by what only somebody with it does. */
function showsSkill({ skill, name }: Requirement, { stems, keys, finds, line }: Shown): number {
  if (stems.includes(` ${stemName(name)} `)) return 1 + told(line)
  if (keys.has(nameKey(name))) return 0.95 + told(line)
  if (saysAll(name, stems)) return 0.8 + told(line)
  if (skill === null) return 0
  if (finds.some((find) => find.skill === skill && find.how === 'name')) return 0.9 + told(line)
  // What is written large is a thing of its own: only its name shows it.
  if (/\p{Lu}/u.test(name.slice(1)) || /^\p{Lu}[\p{Ll}]+ \p{Lu}/u.test(name)) return 0
  const shown = finds.filter((find) => find.skill === skill && find.how === 'shows')
  const terms = new Map(shown.map((find) => [find.term, find.weight * (find.term.includes(' ') ? 1.1 : 0.9)]))
  const sum = 1 - [...terms.values()].reduce((left, weight) => left * (1 - 0.75 * Math.min(1, weight)), 1)
  return sum >= enough ? 0.5 * sum + told(line) : 0
}

/** Whether a line says it by a name that an installed pack knows. */
const saysOther = ({ stems, line }: Shown, others: readonly string[]) =>
  others.some((name) => stems.includes(` ${name} `)) ? 0.85 + told(line) : 0

/** "Negotiated rates with forty carriers" shows rate negotiation. */
function saysAll(name: string, stems: string): boolean {
  const words = stemName(name).split(' ')
  return words.length > 1 && words.length < 4 && words.every((word) => word.length > 2 && stems.includes(` ${word} `))
}

/** "In a quantitative field" leaves it open; "in nursing" does not. */
const open =
  /\b(?:any|relevant|related field|quantitative|technical|scientific) (?:field|discipline|subject|area)|^(?:a |an |the )?(?:related|relevant|similar)\b/iu
const loose = new Set(
  'a an the or and of in to related relevant similar comparable equivalent field discipline subject area other another degree science scienc studi study engineering'
    .split(' ')
    .map((word) => tokenize(word)[0]?.stem ?? word),
)

/** Whether the line tells of one of the fields. */
function isInField(field: string | undefined, stems: string): boolean {
  if (!field || open.test(field)) return true
  const words = tokenize(field)
    .map(({ stem }) => stem)
    .filter((stem) => stem.length > 2 && !loose.has(stem))
  return words.length === 0 || words.some((word) => stems.includes(` ${word} `) || stems.includes(` ${word.slice(0, 5)}`))
}

function showsCredential({ degree, key, name, field }: Requirement, shown: Shown): number {
  if (degree > 0) return shown.degree >= degree && isInField(field, shown.stems) ? 1 : 0
  const bare = key.replace(/^credential /, '')
  if (bare !== '' && shown.credentials.has(bare)) return 1
  const asked = stemName(bare === '' ? name : bare)
  return asked !== '' && shown.stems.includes(` ${asked} `) ? 0.9 : 0
}

function showsExperience(requirement: Requirement, shown: Shown, years: number | null): number {
  const { skill, name } = requirement
  const isEnough = Math.max(shown.years, years ?? 0) >= requirement.years
  if (!isEnough) return 0
  if (skill === null) return shown.years >= requirement.years ? 1 : shown.line.section === 'work' ? 0.4 : 0
  return showsSkill({ ...requirement, name: name.replace(/^(?:\d+\+ years of|experience as) /, '') }, shown)
}

/** The line that shows it best, if one does. `years` is how long this person has worked, when that is known. */
export function findEvidence(
  requirement: Requirement,
  shown: readonly Shown[],
  { years, otherNames }: { years: number | null; otherNames: OtherNames },
): ResumeLine | null {
  const others =
    requirement.kind === 'skill'
      ? otherNames(requirement.name)
          .names.map(stemName)
          .filter((name) => name.length > 2)
      : []
  let best: { line: ResumeLine; score: number } | null = null
  for (const one of shown) {
    const score =
      requirement.kind === 'credential'
        ? showsCredential(requirement, one)
        : requirement.kind === 'experience'
          ? showsExperience(requirement, one, years)
          : Math.max(showsSkill(requirement, one), saysOther(one, others))
    if (score > (best?.score ?? 0)) best = { line: one.line, score }
  }
  return best?.line ?? null
}

const stemName = (name: string) =>
  tokenize(name)
    .map((token) => token.stem)
    .join(' ')
