import type { Contact } from '../contacts/index.ts'
import { type Debrief, type DebriefPerson, type Interpretation, promises } from '../debriefs/index.ts'
import type { Interview } from '../interviews/index.ts'
import type { Opportunity } from '../opportunities/index.ts'
import { localDate } from '../shared/index.ts'
import { concernsGrades, type DebriefInput, type Face, nextStepsGrades } from '../signals/index.ts'

export type Told = {
  debrief: Pick<Debrief, 'gut' | 'talk' | 'people'>
  interview: Pick<Interview, 'round' | 'startsAt' | 'scheduledMinutes' | 'opportunityId'>
  opportunity: Pick<Opportunity, 'route' | 'employer'>
  /** Those of this opportunity; only what came in after the interview counts. */
  contacts: readonly Pick<Contact, 'direction' | 'at'>[]
  interpretations: readonly Pick<Interpretation, 'field' | 'value' | 'by' | 'personId'>[]
}

/** A kept debrief, with what was heard since and what a hand corrected, as a reading takes it. */
export function debriefToInput({ debrief, interview, opportunity, contacts, interpretations }: Told): DebriefInput {
  const { talk } = debrief
  const hand = interpretations.filter((row) => row.by === 'hand')
  const heardAt = findLastHeard(contacts, interview.startsAt)
  const faces = debrief.people.map((person) => toFace(person, hand))
  return {
    round: interview.round,
    route: opportunity.route,
    at: interview.startsAt,
    scheduledMinutes: interview.scheduledMinutes,
    actualMinutes: talk.actualMinutes,
    gut: debrief.gut,
    openings: talk.openings,
    candidatesInRound: talk.candidatesInRound,
    employer: [...new Set([...opportunity.employer, ...talk.employer])],
    common: talk.common,
    nextStepsWords: talk.nextStepsWords,
    nextStepsGrade: handGrade(hand, 'next-steps', nextStepsGrades),
    promise: talk.promise,
    promisedBy: talk.promisedBy,
    // An empty list in a debrief is a question that was passed over.
    processSigns: talk.processSigns.length ? talk.processSigns : null,
    lastHeardAt: heardAt,
    repliedAt: heardAt,
    interviewers: faces.length ? faces : [{}],
    byHand: {
      promise: handPromise(hand),
      promisedBy: handDate(hand),
    },
  }
}

function findLastHeard(contacts: Told['contacts'], after: string): string | undefined {
  let last: string | undefined
  const start = Date.parse(after)
  for (const { direction, at } of contacts) {
    if (direction === 'in' && Date.parse(at) > start && (last === undefined || Date.parse(at) > Date.parse(last))) last = at
  }
  return last
}

const toFace = (person: DebriefPerson, hand: Told['interpretations']): Face => ({
  ...person,
  concernsGrade: handGrade(
    hand.filter((row) => row.personId === person.personId),
    'concerns',
    concernsGrades,
  ),
})

type Hand = Told['interpretations']
const rowOf = (hand: Hand, field: Interpretation['field']) => hand.findLast((row) => row.field === field)

/** A hand that took an interpretation away leaves it open: "could not tell". */
function handGrade<T extends string>(
  hand: Hand,
  field: Interpretation['field'],
  grades: readonly T[],
): T | 'unclear' | undefined {
  const row = rowOf(hand, field)
  return row && (grades.find((grade) => grade === row.value) ?? 'unclear')
}

function handPromise(hand: Hand) {
  const row = rowOf(hand, 'promise')
  return row && (promises.find((promise) => promise === row.value) ?? null)
}

function handDate(hand: Hand) {
  const row = rowOf(hand, 'promised-by')
  return row && (localDate.safeParse(row.value).data ?? null)
}
