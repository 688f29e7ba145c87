import { findGaps, type Gap, readPostings } from '@standout/core/gaps'
import type { ResumeLine } from '@standout/core/profiles'
import type { Wanted } from '@standout/core/punchlist'
import { noOtherNames, type OtherNames } from '@standout/core/skills'
import type { Target, TargetPosting } from '@standout/core/targets'
import type { Repos } from '@standout/store'

export type AskedOf = { target: Target; postings: TargetPosting[]; gaps: Gap[] }

/** What the postings of each job ask for, beside what the resume shows. */
export async function gatherTargets(
  { targets }: Pick<Repos, 'targets'>,
  {
    lines = [],
    years = null,
    otherNames = noOtherNames,
  }: { lines?: ResumeLine[]; years?: number | null; otherNames?: OtherNames } = {},
): Promise<AskedOf[]> {
  const all = await targets.postings()
  return (await targets.list()).map((target) => {
    const postings = all.filter(({ targetId }) => targetId === target.id)
    const read = postings.flatMap(({ text }) => readPostings(text))
    const described = target.described ? [target.described.wanted] : []
    return { target, postings, gaps: findGaps({ postings: read, described, lines, years, otherNames }) }
  })
}

/** The same in the way the list weighs it. */
export const toWanted = (asked: readonly AskedOf[]): Wanted[] =>
  asked.flatMap(({ target, gaps }) =>
    gaps.map(({ skill, importance, askedBy, of }) => {
      return { skill, importance, askedBy, of, job: target.title, isTarget: target.kind === 'five-years' }
    }),
  )
