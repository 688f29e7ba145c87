import { hourMs } from '../clock.ts'
import type { Talk } from '../gather-cases.ts'
import { finding, type MoveRule } from '../rule.ts'
import { sayDay, says } from '../words.ts'

const evening = 18 * 60
const night = 21 * 60
/** Later than this a debrief is a memory: it can be entered as a past interview. */
const debriefDays = 30
const prepareDays = 14

const firstName = (talk: Talk, names: Map<string, { name: string }>) => {
  const [only, more] = talk.interview.attendees
  return only && !more ? (names.get(only.personId)?.name ?? null) : null
}

/** What was said is written down the same night. */
export const debrief: MoveRule = {
  move: 'debrief',
  basis: 'S3.10',
  find({ of, clock, people }) {
    const { outcome, company } = of.opportunity
    if (outcome === 'accepted' || outcome === 'withdrawn' || outcome === 'declined-by-me') return []
    return of.held
      .filter(({ gist, endDay }) => !gist && clock.today - endDay <= debriefDays)
      .map((talk) =>
        finding({
          interviewId: talk.interview.id,
          occasion: talk.interview.id,
          dueAt: Math.max(clock.at(talk.endDay, night), talk.endsAt + hourMs),
          because: says.debrief(company, firstName(talk, people)),
        }),
      )
  },
}

/** The person first, then the job: the evening before, or an hour before when it was set up later than that. */
export const prepare: MoveRule = {
  move: 'prepare',
  basis: 'S4.1',
  find({ of, clock, people }) {
    if (!of.isOpen) return []
    return of.ahead
      .filter(({ startsAt }) => startsAt > clock.now && clock.dayOf(startsAt) - clock.today <= prepareDays)
      .map((talk) => {
        const day = clock.dayOf(talk.startsAt)
        const dayBefore = clock.at(day - 1, evening)
        return finding({
          interviewId: talk.interview.id,
          // A moved interview is prepared for anew.
          occasion: `${talk.interview.id}@${talk.startsAt / 60_000}`,
          dueAt: Date.parse(talk.interview.createdAt) < dayBefore ? dayBefore : talk.startsAt - hourMs,
          because: says.prepare(of.opportunity.company, firstName(talk, people), sayDay(day)),
        })
      })
  },
}
