import { hourMs, morning } from '../clock.ts'
import { type Case, listRoom, type Named } from '../gather-cases.ts'
import { type Finding, finding, type Look, type MoveRule } from '../rule.ts'
import type { SituationContact } from '../situation.ts'
import { says } from '../words.ts'

/** From day 7 on the gift that stands out carries the thanks. */
const thankDays = 7
const graciousDays = 30
const inviteDays = 30
const acceptDays = 14

const wasLeft = ({ opportunity: { outcome } }: Case) =>
  outcome === 'accepted' || outcome === 'withdrawn' || outcome === 'declined-by-me'
const isNo = ({ opportunity: { outcome } }: Case) => outcome === 'declined-by-them' || outcome === 'in-reserve'

/** A note to each one in the room, within a day. */
export const thankYou: MoveRule = {
  move: 'thank-you',
  basis: 'S4.5',
  // "I wrote", the day after a talk, is the thank-you.
  isCarriedOutBy: ({ move, type }) => move === 'thank-you' || (move === null && (type === 'action' || type === null)),
  find({ of, clock, people }) {
    if (!of.isOpen) return []
    const { company } = of.opportunity
    return of.held
      .filter(({ endDay }) => clock.today - endDay < thankDays)
      .flatMap((talk) => {
        const room: (Named | null)[] = listRoom([talk], people).map(({ person }) => person)
        return (room.length > 0 ? room : [null]).map((person) =>
          finding({
            person,
            interviewId: talk.interview.id,
            occasion: talk.interview.id,
            dueAt: talk.endsAt + 24 * hourMs,
            because: says.thankYou(company, person?.name ?? null),
            since: talk.startsAt,
          }),
        )
      })
  },
}

/** After a no as well, and above all then. */
export const graciousThanks: MoveRule = {
  move: 'gracious-thanks',
  basis: 'S4.5',
  find({ of, clock }) {
    const { closedOn } = of
    if (!isNo(of) || closedOn === null || of.held.length === 0 || clock.today - closedOn > graciousDays) return []
    const words = of.opportunity.outcome === 'in-reserve' ? says.inReserve : says.graciousThanks
    return (of.met.length > 0 ? of.met : [null]).map((person) =>
      finding({
        person,
        occasion: String(closedOn),
        dueAt: clock.at(clock.addWorkingDays(closedOn, 1), morning),
        because: words(of.opportunity.company, person?.name ?? null),
        since: clock.at(closedOn, 0),
      }),
    )
  },
}

const isInvitation = (contact: SituationContact, person: Named, direction: 'in' | 'out') =>
  contact.move === 'invite' && contact.direction === direction && contact.personId === person.id

function inviteOne({ of, clock, people, isSettled }: Look, person: Named): Finding[] {
  const last = of.held.findLast(({ interview }) => interview.attendees.some(({ personId }) => personId === person.id))
  const from = Math.max(last?.endDay ?? 0, of.closedOn ?? 0)
  if (!last || clock.today - from > inviteDays || people.get(person.id)?.connectedOn) return []
  if (of.contacts.some((contact) => isInvitation(contact, person, 'out'))) return []
  const dueAt = clock.at(clock.addWorkingDays(from, 2), morning)
  const isWritten = ({ personId, direction, at }: SituationContact) =>
    personId === person.id && direction === 'out' && Date.parse(at) >= last.startsAt
  const isThanked = () => isSettled('thank-you', person, last.interview.id) || of.contacts.some(isWritten)
  if (clock.now < dueAt && !isThanked()) return []
  return [finding({ person, occasion: 'once', dueAt, because: says.invite(of.opportunity.company, person.name) })]
}

/** The thanks go first, then the invitation, one thing at a time. */
export const invite: MoveRule = {
  move: 'invite',
  basis: 'S4.5',
  find(look) {
    if (wasLeft(look.of) || look.of.held.length === 0) return []
    return look.of.met.flatMap((person) => inviteOne(look, person))
  },
}

/** An accepted invitation is an answer, and the moment to give back. */
export const thankForAccepting: MoveRule = {
  move: 'thank-for-accepting',
  basis: 'S4.5',
  find({ of, clock }) {
    return of.met.flatMap((person) => {
      const accepted = of.contacts.findLast((contact) => isInvitation(contact, person, 'in'))
      if (!accepted) return []
      const at = Date.parse(accepted.at)
      if (clock.today - clock.dayOf(at) > acceptDays) return []
      return [
        finding({ person, occasion: 'once', dueAt: at + 24 * hourMs, because: says.thankForAccepting(person.name), since: at }),
      ]
    })
  },
}
