import { z } from 'zod'
import type { ResumeLine } from '../profiles/index.ts'
import { findEvidence, readShown } from './find-evidence.ts'
import { findRequirements } from './find-requirements.ts'
import { kinds, type Posting, type Requirement } from './posting.ts'

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

export type Target = { postings: readonly Posting[]; lines: readonly ResumeLine[]; years?: number | null }

/** Everything that the postings ask for, what matters most first: how many ask, and how strongly. */
export function findGaps({ postings, lines, years = null }: Target): Gap[] {
  const shown = lines.map(readShown)
  const asked = new Map<string, { requirements: Requirement[] }>()
  for (const posting of postings)
    for (const requirement of findRequirements(posting)) {
      const entry = asked.get(requirement.key) ?? { requirements: [] }
      entry.requirements.push(requirement)
      asked.set(requirement.key, entry)
    }
  return [...asked.values()]
    .map(({ requirements }) => {
      const hardest = requirements.reduce((most, one) => (one.years > most.years ? one : most))
      const strength = requirements.reduce((sum, one) => sum + one.strength, 0) / Math.max(1, postings.length)
      return {
        skill: usualName(requirements),
        kind: hardest.kind,
        askedBy: requirements.length,
        of: postings.length,
        evidence: findEvidence(hardest, shown, years)?.text ?? null,
        importance: Math.round(Math.min(1, strength) * 1000) / 1000,
      }
    })
    .sort((a, b) => b.importance - a.importance || b.askedBy - a.askedBy)
}

/** The name that most postings use; the first of those that are used alike. */
function usualName(requirements: readonly Requirement[]): string {
  const counts = new Map<string, number>()
  for (const { name } of requirements) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}
