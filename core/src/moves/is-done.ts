import type { Case } from './gather-cases.ts'
import type { Finding, MoveRule } from './rule.ts'
import type { SituationContact } from './situation.ts'

/** The contacts that carry a move out: they name it, or its rule knows them as such. */
export const carriesOut =
  (rule: Pick<MoveRule, 'move' | 'isCarriedOutBy'>) =>
  (contact: SituationContact): boolean =>
    rule.isCarriedOutBy ? rule.isCarriedOutBy(contact) : contact.move === rule.move

/** The latest contact by which this was done, if it was. */
export function findDoing(
  { since, person }: Pick<Finding, 'since' | 'person'>,
  rule: Pick<MoveRule, 'move' | 'isCarriedOutBy'>,
  { contacts, room, opportunity }: Case,
): SituationContact | undefined {
  if (since === null) return undefined
  const carries = carriesOut(rule)
  const isTheirs = (contact: SituationContact) =>
    contact.personId === null ? person === null || room.length === 1 : contact.personId === person?.id
  const isHere = (contact: SituationContact) => contact.opportunityId === null || contact.opportunityId === opportunity.id
  return contacts.findLast(
    (contact) =>
      contact.direction === 'out' && isTheirs(contact) && isHere(contact) && Date.parse(contact.at) >= since && carries(contact),
  )
}

export const isDone = (found: Finding, rule: Pick<MoveRule, 'move' | 'isCarriedOutBy'>, of: Case): boolean =>
  findDoing(found, rule, of) !== undefined
