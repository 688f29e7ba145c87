import { hourMs, morning } from '../clock.ts'
import type { Named } from '../gather-cases.ts'
import { type Finding, finding } from '../rule.ts'
import { evenings as says } from '../words.ts'
import type { Search } from './search.ts'

/** Later than this nobody remembers who was there. */
const noteDays = 10
const followDays = 14
/** A handful of people met in one evening are one friend, perhaps two. */
const most = 3

/** S2.3: who was really talked to is asked once the evening is over; it feeds the next choice. */
export const noteEvening = ({ evenings, clock }: Search): Finding[] =>
  evenings
    .filter(({ decision, notedAt, endsAt }) => decision === 'going' && notedAt === null && Date.parse(endsAt) <= clock.now)
    .filter(({ endsAt }) => clock.today - clock.dayOf(Date.parse(endsAt)) <= noteDays)
    .map(({ id, title, endsAt }) => finding({ occasion: id, dueAt: Date.parse(endsAt) + hourMs, because: says.note(title) }))

/** The day after, something of use to each one met; whoever is met in interviews as well has moves of their own. */
export function followUp({ evenings, clock, cases, contactsWith }: Search): Finding[] {
  const interviewers = new Set(cases.flatMap(({ met, ahead }) => [...met.map(({ id }) => id), ...ahead.flatMap(idsOf)]))
  return evenings.flatMap(({ id, title, endsAt, notedAt, people }) => {
    const over = Date.parse(endsAt)
    const day = clock.dayOf(over)
    if (notedAt === null || clock.today - day > followDays) return []
    const isOpen = ({ id: personId }: Named) =>
      !interviewers.has(personId) &&
      !(contactsWith.get(personId) ?? []).some((contact) => contact.direction === 'out' && Date.parse(contact.at) >= over)
    return people
      .flatMap((one) => (one.talked && one.personId ? [{ id: one.personId as string, name: one.name }] : []))
      .filter(isOpen)
      .slice(0, most)
      .map((person) =>
        finding({ person, occasion: id, dueAt: clock.at(day + 1, morning), because: says.followUp(person.name, title) }),
      )
  })
}

const idsOf = ({ interview }: { interview: { attendees: readonly { personId: string }[] } }) =>
  interview.attendees.map(({ personId }) => personId)
