import type { Limits, Outing } from './outing.ts'
import { overlap, sumUp } from './programme.ts'
import { because, sayMoney } from './words.ts'

export type Reason = { id: string; in: boolean; because: string }
type Given = {
  outings: readonly Outing[]
  chosen: readonly Outing[]
  limits: Limits
  optimal: boolean
  /** The best choice without one of the chosen, solved anew. */
  without: (id: string) => Outing[] | undefined
  currency: string | null | undefined
}

const mostSolved = 25
const near = 1e-7

/** What the choice would lose without it: told by solving anew, never guessed. */
function explainIn(outing: Outing, given: Given): string {
  const { chosen, optimal, currency } = given
  const { spend, hours, conversations } = sumUp([outing])
  const brings = because.brings(conversations, spend === 0 ? '' : sayMoney(spend, currency), hours)
  if (!optimal) return brings
  const other = chosen.length <= mostSolved ? given.without(outing.id) : undefined
  if (!other) return `${brings} ${because.best}`
  const [here, there] = [sumUp(chosen), sumUp(other)]
  if (here.counts - there.counts > near) return `${brings} ${because.missed(here.counts - there.counts)}`
  if (there.spend - here.spend > near) return `${brings} ${because.cheaper}`
  return `${brings} ${there.hours - here.hours > near ? because.quicker : because.byId}`
}

/** Which limits would be broken, and by how much; empty when none is. */
function sayNeeds(spend: number, hours: number, { limits, currency }: Given): string {
  const [money, time] = [spend - limits.money, hours - limits.hours]
  return because.more(money > near ? sayMoney(Math.ceil(money * 100 - near) / 100, currency) : null, time > near ? time : null)
}

function explainOverlap(outing: Outing, rivals: readonly Outing[], given: Given): string {
  const names = rivals.map(({ title }) => title)
  const rest = given.chosen.filter((one) => !rivals.includes(one))
  const swapped = sumUp([...rest, outing])
  const needs = sayNeeds(swapped.spend, swapped.hours, given)
  const [here, there] = [sumUp(rivals), sumUp([outing])]
  if (here.counts - there.counts > near) return because.overlapMore(names)
  if (needs) return because.overlapNeeds(names, needs)
  if (!given.optimal || there.counts - here.counts > near) return because.overlapOnly(names)
  if (there.spend - here.spend > near) return because.overlapCheaper(names)
  return there.hours - here.hours > near ? because.overlapQuicker(names) : because.overlapSame(names)
}

function explainOut(outing: Outing, given: Given): string {
  const { limits, chosen, optimal, currency } = given
  const { spend, hours, counts } = sumUp([outing])
  if (counts === 0) return because.noTalks
  if (spend - limits.money > near) return because.tooDear(sayMoney(spend, currency), sayMoney(limits.money, currency))
  if (hours - limits.hours > near) return because.tooLong(hours, limits.hours)
  const rivals = chosen.filter((one) => overlap(one, outing))
  if (rivals.length > 0) return explainOverlap(outing, rivals, given)
  const whole = sumUp([...chosen, outing])
  const needs = sayNeeds(whole.spend, whole.hours, given)
  if (!needs) return because.unseen
  return optimal ? `${because.needs(needs)} ${because.noSwap}` : because.needs(needs)
}

/** Why each event is in the choice or out of it, in the order given. Every sentence holds exactly for this choice. */
export function explainFit(given: Given): Reason[] {
  const chosen = new Set(given.chosen.map(({ id }) => id))
  return given.outings.map((outing) => {
    const isIn = chosen.has(outing.id)
    return { id: outing.id, in: isIn, because: isIn ? explainIn(outing, given) : explainOut(outing, given) }
  })
}
