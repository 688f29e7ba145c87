import type { Places } from '@standout/core/ground'
import { type EarlierTalk, type KitFacts, makeKit } from '@standout/core/kits'
import { listProof } from '@standout/core/practice'
import type { Profile } from '@standout/core/profiles'
import type { InterviewId } from '@standout/core/shared'
import type { OtherNames } from '@standout/core/skills'
import type { Repos } from '@standout/store'
import { knowPerson } from '../people/know-person.ts'
import { findRequirements } from '../targets/show-gaps.ts'
import { findOpeners, type Known } from './find-openers.ts'
import { listPunches } from './list-punches.ts'

type Asked = { interviewId: InterviewId; now: string; places: Places; otherNames: OtherNames }

/** Everything that is known for one talk, as a kit. */
export async function gatherKit(repos: Repos, { interviewId, now, places, otherNames }: Asked) {
  const interview = await repos.interviews.get(interviewId)
  const opportunity = await repos.opportunities.get(interview.opportunityId)
  const candidate = await repos.candidates.get()
  const people: Known[] = []
  for (const { personId } of interview.attendees) people.push(await knowPerson({ ...repos, now }, personId))
  const facts: KitFacts = {
    candidate,
    interview,
    opportunity,
    people: people.map(({ person, whole }) => ({ ...person, profile: person.profile || tells(whole) ? whole : null })),
    openers: await findOpeners(repos, { mine: candidate.profile, people, places }),
    earlier: await listEarlier(repos, { interviewId, now }),
    prepared: await repos.preparedAnswers.list(),
    posting: await listPoints({ ...repos, now, otherNames }, opportunity.posting),
    proof: listProof(await repos.punchlist.list(), await repos.practice.list()),
    list: await listPunches(repos),
    kept: (await repos.kits.findOfInterview(interviewId)) ?? null,
  }
  return { kit: makeKit(facts), candidate }
}

const mostPoints = 40

const listPoints = async (context: Repos & Pick<Asked, 'now' | 'otherNames'>, posting: string | null) =>
  (await findRequirements(context, posting)).requirements
    .slice(0, mostPoints)
    .map(({ skill, evidence }) => ({ asks: skill, evidence }))

/** Whether a hand entered anything of them: then it stands for the profile that nobody saved. */
const tells = ({ basics, work, education, references }: Profile) =>
  Boolean(basics.label || basics.summary) || [work, education, references].some((list) => list.length > 0)

const mostEarlier = 60

async function listEarlier(
  repos: Repos,
  { interviewId, now }: { interviewId: InterviewId; now: string },
): Promise<EarlierTalk[]> {
  const talks = (await repos.interviews.list({ to: now })).filter(
    ({ id, status }) => id !== interviewId && status !== 'cancelled',
  )
  const names = await repos.opportunities.names([...new Set(talks.map(({ opportunityId }) => opportunityId))])
  const earlier: EarlierTalk[] = []
  for (const { id, opportunityId, startsAt } of talks.slice(-mostEarlier)) {
    const debrief = await repos.debriefs.findOfInterview(id)
    const company = names.get(opportunityId)?.company ?? ''
    if (debrief) earlier.push({ debriefId: debrief.id, interviewId: id, opportunityId, company, startsAt, debrief })
  }
  return earlier
}
