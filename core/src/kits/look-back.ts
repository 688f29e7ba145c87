import type { Debrief } from '../debriefs/index.ts'
import type { Interview } from '../interviews/index.ts'
import { type InterviewId, instantToDate } from '../shared/index.ts'
import { gradeConcerns } from '../signals/index.ts'
import type { BetterAnswer } from './choose-answers.ts'
import { cutWords, oneLine } from './clean-words.ts'
import type { Kit } from './kit.ts'
import { words } from './words.ts'

/** An earlier talk with what was written down after it. */
export type EarlierTalk = {
  debriefId: string
  interviewId: InterviewId
  opportunityId: string
  company: string
  startsAt: string
  debrief: Pick<Debrief, 'people' | 'talk'>
}

type This = { interview: Pick<Interview, 'opportunityId' | 'attendees'>; candidate: { zone: string } }

const mostReminders = 8

/** S0.14: what one would answer better now, the latest talk first. */
export function listBetterAnswers(earlier: readonly EarlierTalk[], { interview, candidate }: This): BetterAnswer[] {
  return latestFirst(earlier).flatMap(({ debriefId, debrief, opportunityId, company, startsAt }) =>
    debrief.talk.betterAnswers.map((one, at) => ({
      ...one,
      debriefId,
      at,
      label: words.answers.better(oneLine(company), instantToDate(startsAt, candidate.zone)),
      sameRole: opportunityId === interview.opportunityId,
    })),
  )
}

/** S0.18 and what was said of the work: first of this role and of those who will be there, then of others. */
export function listReminders(earlier: readonly EarlierTalk[], { interview }: This): Kit['reminders'] {
  const inRoom = new Set<string | null>(interview.attendees.map(({ personId }) => personId))
  const near: Kit['reminders'] = []
  const far: Kit['reminders'] = []
  for (const talk of latestFirst(earlier)) {
    const same = talk.opportunityId === interview.opportunityId
    if (same) near.push(...workSaid(talk))
    for (const person of talk.debrief.people)
      (same || inRoom.has(person.personId) ? near : far).push(...doubtsOf(person, talk.company))
  }
  return [...near, ...far.slice(0, 2)].slice(0, mostReminders)
}

const latestFirst = (earlier: readonly EarlierTalk[]) =>
  earlier.toSorted((one, other) => (one.startsAt < other.startsAt ? 1 : -1))

const length = 300

function workSaid({ debrief: { talk } }: EarlierTalk): Kit['reminders'] {
  return [
    { label: words.reminders.work, text: talk.workToBeDone },
    { label: words.reminders.problems, text: talk.theirProblems },
  ]
    .filter(({ text }) => text.trim())
    .map(({ label, text }) => ({ kind: 'work', id: null, name: '', label, text: cutWords(text, length) }))
}

/** Praise, and "none at all", are no doubts. */
const isDoubt = (said: string) => !['praise', 'none'].includes(gradeConcerns(said) ?? '')

function doubtsOf(
  { personId, name, likedBut, concernsWords }: EarlierTalk['debrief']['people'][number],
  company: string,
): Kit['reminders'] {
  const who = [oneLine(name), oneLine(company)] as const
  const said = (kind: 'liked-but' | 'concern', label: string, text: string) =>
    text.trim() ? [{ kind, id: personId, name, label, text: cutWords(text, length) }] : []
  return [
    ...said('liked-but', words.reminders.likedBut(...who), likedBut),
    ...(isDoubt(concernsWords) ? said('concern', words.reminders.concern(...who), concernsWords) : []),
  ]
}
