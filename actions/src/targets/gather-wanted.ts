import { findGaps, type Gap, type Posting, readPostings } from '@standout/core/gaps'
import type { ResumeLine } from '@standout/core/profiles'
import type { Wanted } from '@standout/core/punchlist'
import type { Target, TargetPosting } from '@standout/core/targets'
import type { Repos } from '@standout/store'

export type AskedOf = { target: Target; postings: TargetPosting[]; gaps: Gap[] }

/** What the postings of each job ask for, beside what the resume shows. */
export async function gatherTargets(
  { targets }: Pick<Repos, 'targets'>,
  { lines = [], years = null }: { lines?: ResumeLine[]; years?: number | null } = {},
): Promise<AskedOf[]> {
  const all = await targets.postings()
  return (await targets.list()).map((target) => {
    const postings = all.filter(({ targetId }) => targetId === target.id)
    const read = [...postings.flatMap(({ text }) => readPostings(text)), ...toPostings(target)]
    return { target, postings, gaps: read.length > 0 ? findGaps({ postings: read, lines, years }) : [] }
  })
}

/** An occupation asks like one more posting: what weighs much has to be, the rest would be nice. */
const toPostings = ({ title, described }: Target): Posting[] =>
  described === null || described.wanted.length === 0
    ? []
    : [{ title, company: null, lines: described.wanted.map(({ skill, importance }) => toLine(skill, importance)) }]

const toLine = (text: string, importance: number) => ({
  text,
  part: importance >= 0.5 ? ('must' as const) : ('nice' as const),
  listed: true,
})

/** The same in the way the list weighs it. */
export const toWanted = (asked: readonly AskedOf[]): Wanted[] =>
  asked.flatMap(({ target, gaps }) =>
    gaps.map(({ skill, importance, askedBy, of }) => {
      return { skill, importance, askedBy, of, job: target.title, isTarget: target.kind === 'five-years' }
    }),
  )
