import type { BriefFacts, BriefTalk } from '@standout/core/briefs'
import type { Opportunity } from '@standout/core/opportunities'
import type { PersonId } from '@standout/core/shared'
import type { Repos } from '@standout/store'

/** Everything that a brief about one role may be drawn from: its talks, oldest first, and the posting. */
export async function gatherFacts(repos: Pick<Repos, 'interviews' | 'debriefs'>, opportunity: Opportunity) {
  const talks: BriefTalk[] = []
  let personId: PersonId | null = null
  const words = { reminders: [] as Reminder[], said: [] as string[] }
  for (const interview of await repos.interviews.list({ opportunityId: opportunity.id })) {
    if (interview.status === 'cancelled') continue
    personId = whoGetsIt(interview.attendees) ?? personId
    const debrief = await repos.debriefs.findOfInterview(interview.id)
    if (!debrief) continue
    const { talk, people } = debrief
    talks.push({ debriefId: debrief.id, interviewId: interview.id, at: interview.startsAt, talk, people })
    personId = whoGetsIt(people) ?? personId
    words.reminders.push(...people.flatMap(listReminders))
    words.said.push(talk.workToBeDone, talk.theirProblems, talk.common, talk.notes)
  }
  const facts: BriefFacts = { role: opportunity.role, posting: opportunity.posting, talks }
  return { facts, personId, reminders: words.reminders, said: words.said.filter(Boolean).join('\n') }
}

export type Reminder = { kind: 'concern' | 'liked-but' | 'topic'; words: string; name: string }

type Met = { personId: PersonId | null; decides: boolean | null; with: string | null }

/** Whoever decides, else the future boss, else whoever was there first. */
function whoGetsIt(people: readonly Met[]): PersonId | null {
  const known = people.filter(({ personId }) => personId)
  const best = known.find(({ decides }) => decides) ?? known.find((one) => one.with === 'hiring-manager') ?? known[0]
  return best?.personId ?? null
}

/** What is good to remember while writing, and never stands on the page (S0.18). */
const listReminders = (one: { name: string; concernsWords: string; likedBut: string; offScriptTopics: string[] }): Reminder[] =>
  [
    { kind: 'concern' as const, words: one.concernsWords },
    { kind: 'liked-but' as const, words: one.likedBut },
    { kind: 'topic' as const, words: one.offScriptTopics.join(', ') },
  ]
    .filter(({ words }) => words.trim())
    .map((each) => ({ ...each, words: each.words.trim().slice(0, 1000), name: one.name }))
