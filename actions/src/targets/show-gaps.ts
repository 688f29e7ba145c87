import { countYears, findGaps, gap, readPostings } from '@standout/core/gaps'
import { jsonToResumeLines } from '@standout/core/profiles'
import { buildMatrix, matrixRow, withCapital } from '@standout/core/punchlist'
import { idOf } from '@standout/core/shared'
import type { OtherNames } from '@standout/core/skills'
import { target } from '@standout/core/targets'
import type { Repos } from '@standout/store'
import { z } from 'zod'
import { defineAction, type Ports } from '../action.ts'
import { gatherOtherNames } from '../packs/gather-other-names.ts'
import { everyItem, gatherList } from '../punchlist/gather-list.ts'
import { today } from '../today.ts'
import { gatherTargets } from './gather-wanted.ts'

type Around = { now: string; ports: Pick<Ports, 'packs'> }

/** What the resume shows, from the profile that it was read into. */
async function readShown({ candidates }: Pick<Repos, 'candidates'>, now: string) {
  const { profile } = await candidates.get()
  if (!profile) return { lines: [], years: null }
  return { lines: jsonToResumeLines(profile), years: countYears(profile.work, await today(candidates, now)) }
}

export const showGaps = defineAction({
  name: 'targets.gaps',
  says: 'What the job in five years and the roles you watch ask for, what of it you can show, and what serves several',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({
    jobs: z.array(target.extend({ postings: z.array(z.object({ id: idOf('posting'), title: z.string(), words: z.number() })) })),
    rows: z.array(matrixRow),
    hasResume: z.boolean(),
  }),
  run: (context) => gatherGaps(context),
})

/** What each job asks for, as one table. */
export async function gatherGaps({ now, ports, ...repos }: Repos & Around) {
  const shown = await readShown(repos, now)
  const asked = await gatherTargets(repos, { ...shown, otherNames: await gatherOtherNames(ports) })
  const { list } = await gatherList(repos)
  const jobs = asked.map(({ target: job, postings }) => ({
    ...job,
    postings: postings.map(({ id, title, text }) => ({
      id,
      title: title || readPostings(text)[0]?.title || '',
      words: text.split(/\s+/).length,
    })),
  }))
  const gaps = asked.map(({ target: { id, kind }, gaps: found }) => ({
    jobId: id,
    isTarget: kind === 'five-years',
    gaps: found,
  }))
  return { jobs, rows: buildMatrix(gaps, everyItem(list)), hasResume: shown.lines.length > 0 }
}

export const showPosting = defineAction({
  name: 'targets.posting',
  says: 'The posting of one role, requirement by requirement: shown, with the line of your resume, or not shown',
  kind: 'look',
  may: 'candidate',
  input: z.object({ opportunityId: idOf('opportunity') }),
  output: z.object({ requirements: z.array(gap), hasPosting: z.boolean(), hasResume: z.boolean() }),
  async run(context, { opportunityId }) {
    const { posting } = await context.opportunities.get(opportunityId)
    return {
      ...(await findRequirements({ ...context, otherNames: await gatherOtherNames(context.ports) }, posting)),
      hasPosting: Boolean(posting?.trim()),
    }
  },
})

/** What one posting asks for, beside what the resume shows. */
export async function findRequirements(
  { now, otherNames, candidates }: Pick<Repos, 'candidates'> & { now: string; otherNames: OtherNames },
  posting: string | null,
) {
  const shown = { ...(await readShown({ candidates }, now)), otherNames }
  const found = posting?.trim() ? findGaps({ postings: readPostings(posting).slice(0, 1), ...shown }) : []
  const requirements = found.map((one) => ({ ...one, skill: withCapital(one.skill) }))
  return { requirements, hasResume: shown.lines.length > 0 }
}
