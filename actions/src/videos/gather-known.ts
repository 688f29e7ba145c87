import type { Debrief } from '@standout/core/debriefs'
import { type Known, learnPace, type Video } from '@standout/core/videos'
import type { Context } from '../action.ts'

type Needs = Pick<Context, 'candidates' | 'people' | 'opportunities' | 'debriefs' | 'videos'>
type About = Pick<Video, 'opportunityId' | 'personId' | 'interviewId'>

/** What a script can be drafted from: who speaks to whom, about what, and how fast. */
export async function gatherKnown(repos: Needs, { opportunityId, personId, interviewId }: About): Promise<Known> {
  const { name, valueLine } = await repos.candidates.get()
  const person = personId ? await repos.people.find(personId) : undefined
  const opportunity = opportunityId ? await repos.opportunities.find(opportunityId) : undefined
  const debrief = interviewId ? await repos.debriefs.findOfInterview(interviewId) : undefined
  const takes = (await repos.videos.list()).map(({ wordsPerMinute }) => wordsPerMinute)
  return {
    me: name,
    to: person?.name ?? null,
    company: opportunity?.company ?? null,
    valueLine,
    talk: debrief ? pickTalk(debrief) : null,
    wordsPerMinute: learnPace(takes),
  }
}

const pickTalk = ({ talk: { workToBeDone, theirProblems, common, betterAnswers } }: Debrief) => ({
  workToBeDone,
  theirProblems,
  common,
  betterAnswers,
})
