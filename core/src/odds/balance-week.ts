import type { Contact } from '../contacts/index.ts'
import type { Interview } from '../interviews/index.ts'

const weekMs = 7 * 86_400_000

type Week = {
  contacts: readonly Pick<Contact, 'opportunityId' | 'direction' | 'at'>[]
  interviews: readonly Pick<Interview, 'opportunityId' | 'status' | 'startsAt'>[]
}

/** What was done in the last seven days, by opportunity: touches that went out, and talks. */
export function countWeek({ contacts, interviews }: Week, now: string): Map<string, number> {
  const until = Date.parse(now)
  const steps = new Map<string, number>()
  const add = (id: string | null, at: string) => {
    const time = Date.parse(at)
    if (id && time > until - weekMs && time <= until) steps.set(id, (steps.get(id) ?? 0) + 1)
  }
  for (const { opportunityId, direction, at } of contacts) if (direction === 'out') add(opportunityId, at)
  for (const { opportunityId, status, startsAt } of interviews) if (status !== 'cancelled') add(opportunityId, startsAt)
  return steps
}

/** Where the effort of a week went, and where the chances are. */
export type Shares = { id: string; name: string; effort: number; chance: number }[]

const enoughEffort = 4
const mostEffort = 0.6
const farAhead = 0.3
/** Of this chance or more, with nothing done for it, a good friend would say a word. */
const worthIt = 0.25

export type Nudge = { kind: 'even' | 'little' | 'one-takes-over' | 'forgotten'; name: string; effort: number; chance: number }

/** One kind word about the balance, or none (S0.5). */
export function balanceWeek(given: readonly { id: string; name: string; effort: number; chance: number }[]): {
  shares: Shares
  nudge: Nudge
} {
  const efforts = given.reduce((sum, one) => sum + one.effort, 0)
  const chances = given.reduce((sum, one) => sum + one.chance, 0)
  const shares = given
    .map((one) => ({
      ...one,
      effort: efforts > 0 ? one.effort / efforts : 0,
      chance: chances > 0 ? one.chance / chances : 0,
    }))
    .sort((a, b) => b.effort - a.effort || b.chance - a.chance)
  return { shares, nudge: findNudge(shares, efforts) }
}

function findNudge(shares: Shares, efforts: number): Nudge {
  const say = (kind: Nudge['kind'], one?: Shares[number]): Nudge => ({
    kind,
    name: one?.name ?? '',
    effort: one?.effort ?? 0,
    chance: one?.chance ?? 0,
  })
  if (efforts < enoughEffort || shares.length < 2) return say('little')
  const [most] = shares
  if (most && most.effort >= mostEffort && most.effort - most.chance >= farAhead) return say('one-takes-over', most)
  const forgotten = shares
    .filter(({ effort, chance }) => effort === 0 && chance >= worthIt)
    .sort((a, b) => b.chance - a.chance)[0]
  return forgotten ? say('forgotten', forgotten) : say('even')
}
