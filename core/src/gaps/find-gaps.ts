import { z } from 'zod'
import type { ResumeLine } from '../profiles/index.ts'
import { noOtherNames, type OtherNames } from '../skills/index.ts'
import type { WantedSkill } from '../targets/index.ts'
import { describeWanted } from './describe-wanted.ts'
import { findEvidence, readShown } from './find-evidence.ts'
import { findRequirements } from './find-requirements.ts'
import { kinds, type Posting, type Requirement } from './posting.ts'
import { nameKey } from './read-names.ts'

/** What postings ask for; it is a gap when there is no evidence. */
export const gap = z.object({
  skill: z.string(),
  kind: z.enum(kinds),
  askedBy: z.number().int(),
  of: z.number().int(),
  /** The resume's line that shows it, as it stands there. */
  evidence: z.string().nullable(),
  importance: z.number().min(0).max(1),
})
export type Gap = z.infer<typeof gap>

export type Target = {
  postings: readonly Posting[]
  /** What is wanted by descriptions that are no postings, such as occupations. */
  described?: readonly (readonly WantedSkill[])[]
  lines: readonly ResumeLine[]
  years?: number | null
  otherNames?: OtherNames
}

/** Everything that the postings ask for, what matters most first: how many ask, and how strongly. */
export function findGaps({ postings, described = [], lines, years = null, otherNames = noOtherNames }: Target): Gap[] {
  const shown = lines.map(readShown)
  const all = [...postings.map(findRequirements), ...described.map(describeWanted)]
  const asked = new Map<string, { requirements: Requirement[] }>()
  for (const requirements of all)
    for (const [key, requirement] of nameAlike(requirements, otherNames)) {
      const entry = asked.get(key) ?? { requirements: [] }
      entry.requirements.push(requirement)
      asked.set(key, entry)
    }
  return [...asked.values()]
    .map(({ requirements }) => {
      const hardest = requirements.reduce((most, one) => (one.years > most.years ? one : most))
      const strength = requirements.reduce((sum, one) => sum + one.strength, 0) / Math.max(1, all.length)
      return {
        skill: usualName(requirements),
        kind: hardest.kind,
        askedBy: requirements.length,
        of: all.length,
        evidence: findEvidence(hardest, shown, { years, otherNames })?.text ?? null,
        importance: Math.round(Math.min(1, strength) * 1000) / 1000,
      }
    })
    .sort((a, b) => b.importance - a.importance || b.askedBy - a.askedBy)
}

/** What one of them asks for, once under each name: an installed pack may know that two names are one thing. */
function nameAlike(requirements: readonly Requirement[], otherNames: OtherNames): Map<string, Requirement> {
  const named = new Map<string, Requirement>()
  for (const one of requirements) {
    const usual = one.kind === 'skill' ? otherNames(one.name).usual : null
    const key = usual ? `skill ${nameKey(usual)}` : one.key
    const before = named.get(key)
    if (!before || before.strength < one.strength) named.set(key, one)
  }
  return named
}

/** The name that most postings use; the first of those that are used alike. */
function usualName(requirements: readonly Requirement[]): string {
  const counts = new Map<string, number>()
  for (const { name } of requirements) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}
