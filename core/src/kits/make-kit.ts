import type { Candidate } from '../candidates/index.ts'
import type { Interview } from '../interviews/index.ts'
import type { Opportunity } from '../opportunities/index.ts'
import type { Person } from '../people/index.ts'
import type { Proof } from '../practice/index.ts'
import type { PersonId } from '../shared/index.ts'
import { checkPreparation, shortChecks } from './check-preparation.ts'
import { chooseAnswers } from './choose-answers.ts'
import { cutWords, oneLine, overlap, tokensOf } from './clean-words.ts'
import { describePerson } from './describe-person.ts'
import { countSeconds, draftAccount } from './draft-account.ts'
import { findLogistics } from './find-logistics.ts'
import type { KeptKit, Kit, KitListItem, KitOpener, KitPerson, KitPoint, PreparedAnswer } from './kit.ts'
import { layOutResume } from './lay-out-resume.ts'
import { type EarlierTalk, listBetterAnswers, listReminders } from './look-back.ts'
import { sayWhen } from './say-dates.ts'

export type OpenersOf = ReadonlyMap<PersonId, readonly Omit<KitOpener, 'chosen'>[]>

export type KitFacts = {
  candidate: Pick<Candidate, 'name' | 'zone' | 'valueLine' | 'profile'>
  interview: Interview
  opportunity: Pick<Opportunity, 'company' | 'role' | 'posting'>
  people: readonly Person[]
  openers: OpenersOf
  earlier: readonly EarlierTalk[]
  prepared: readonly PreparedAnswer[]
  posting: readonly KitPoint[]
  proof: readonly Proof[]
  list: readonly KitListItem[]
  kept: Pick<KeptKit, 'leftOut' | 'answers' | 'openers' | 'ticks' | 'theirZone'> | null
}

const openersChosen = 3

/** Everything that a kit for this talk can hold; what was left out by hand stays in it and is named. */
export function makeKit(facts: KitFacts): Kit {
  const { candidate, interview, opportunity, kept } = facts
  const zones = [...new Set([candidate.zone, ...(kept?.theirZone ? [kept.theirZone] : [interview.zone])])]
  const when = sayWhen(interview.startsAt, interview.scheduledMinutes, zones)
  const people = seat(facts)
  const resume = candidate.profile && layOutResume(candidate.profile)
  const account = tellAccount(facts)
  const answers = chooseAnswers({
    prepared: facts.prepared,
    better: listBetterAnswers(facts.earlier, facts),
    about: [opportunity.role, opportunity.posting ?? '', ...facts.earlier.filter(isSame(facts)).map(workOf)].join(' '),
    chosen: kept?.answers ?? null,
  })
  const firstTime = facts.earlier.length === 0
  const checklist = checkPreparation(
    {
      people: people.length,
      profiles: people.filter(({ hasProfile }) => hasProfile).length,
      quotes: people.reduce((sum, { quotes }) => sum + quotes.length, 0),
      shared: people.reduce((sum, { openers }) => sum + openers.length, 0),
      openersChosen: kept?.openers?.length ?? 0,
      answers: answers.filter(({ from }) => from === 'prepared').length,
      accountEdited: account.edited,
      resume: resume !== null,
      place: Boolean(interview.place?.trim()),
    },
    kept?.ticks ?? [],
  )
  return {
    interviewId: interview.id,
    opportunityId: interview.opportunityId,
    company: oneLine(opportunity.company),
    role: oneLine(opportunity.role),
    startsAt: interview.startsAt,
    minutes: interview.scheduledMinutes,
    when,
    people,
    account,
    answers,
    reminders: listReminders(facts.earlier, facts),
    posting: facts.posting.map(({ asks, evidence }) => ({ asks: oneLine(asks), evidence: evidence && oneLine(evidence) })),
    proof: facts.proof.map((one) => ({ ...one, thing: oneLine(one.thing), text: oneLine(one.text) })),
    list: facts.list.map((one) => ({ ...one, text: oneLine(one.text) })),
    logistics: findLogistics(interview, { when, who: people.map(({ name }) => name) }),
    resume,
    checklist: firstTime ? checklist : checklist.filter(({ id }) => shortChecks.has(id)),
    firstTime,
    leftOut: kept?.leftOut ?? [],
    theirZone: kept?.theirZone ?? null,
  }
}

const isSame =
  ({ interview }: KitFacts) =>
  (talk: EarlierTalk) =>
    talk.opportunityId === interview.opportunityId
const workOf = ({ debrief }: EarlierTalk) => `${debrief.talk.workToBeDone} ${debrief.talk.theirProblems}`

/** Those in the room, whoever decides first. */
function seat({ interview, people, openers, prepared, kept }: KitFacts): KitPerson[] {
  const byId = new Map(people.map((one) => [one.id, one]))
  const seats = interview.attendees.toSorted((one, other) => Number(other.decides ?? false) - Number(one.decides ?? false))
  return seats.flatMap((attendee) => {
    const person = byId.get(attendee.personId)
    if (!person) return []
    const found = openers.get(person.id) ?? []
    return [
      {
        id: person.id,
        name: oneLine(person.name),
        about: describePerson(person, attendee),
        quotes: quotesOf(person),
        openers: found.map((one, place) => ({
          ...one,
          ridesOn: rideOf(one, prepared),
          chosen: kept?.openers ? kept.openers.includes(one.key) : place < openersChosen,
        })),
        hasProfile: person.profile !== null,
      },
    ]
  })
}

/** The prepared answer that an opener fits best, else the question that it rides on anyway. */
function rideOf({ label, ridesOn }: Omit<KitOpener, 'chosen'>, prepared: KitFacts['prepared']): string {
  const [shared, asked] = [tokensOf(label), tokensOf(ridesOn)]
  const weigh = (words: Set<string>) => 2 * overlap(words, shared) + overlap(words, asked)
  const fits = prepared
    .filter(({ kind }) => kind === 'answer')
    .map((one) => ({ ...one, weight: weigh(tokensOf(`${one.question} ${one.answer}`)) }))
    .toSorted((one, other) => other.weight - one.weight)[0]
  return fits && fits.weight > 1 ? `“${oneLine(fits.question)}”` : ridesOn
}

const quoteLength = 320

function quotesOf({ profile }: Person): KitPerson['quotes'] {
  return (profile?.references ?? [])
    .filter(({ reference }) => reference.trim())
    .slice(0, 5)
    .map(({ name, reference }) => ({ text: cutWords(reference, quoteLength), by: oneLine(name ?? '') }))
}

function tellAccount({ candidate, opportunity, prepared }: KitFacts): Kit['account'] {
  const own = prepared.find(({ kind }) => kind === 'account')
  const lines = own
    ? own.answer.split('\n').map(oneLine).filter(Boolean)
    : draftAccount({ valueLine: candidate.valueLine, profile: candidate.profile, company: opportunity.company })
  return { lines, edited: own !== undefined, seconds: countSeconds(lines) }
}
