import { listHouses } from '../ground/index.ts'
import type { Person } from '../people/index.ts'
import { isAtLeast } from './climb-ladder.ts'
import { type Rung, rungs } from './tie.ts'

/** Someone on record, as far as it matters here. */
export type Acquaintance = Pick<Person, 'id' | 'name' | 'company' | 'position' | 'profile'> & { rung: Rung | null }

/** Someone who is or was there. */
export interface Known {
  id: Person['id']
  name: string
  rung: Rung | null
  tie: 'now' | 'before' | 'studied'
  /** The place as they write it, and what they do or did there. */
  place: string
  as: string | null
  until: string | null
}

/** Someone who has talked with me and shares a workplace or a school with whoever I would like to reach. */
export interface Bridge {
  id: Person['id']
  name: string
  rung: Rung
  to: { id: Person['id']; name: string } | null
  place: string
}

interface Stay {
  houses: readonly string[]
  tie: Known['tie']
  place: string
  as: string | null
  until: string | null
}

const toStay = ({ tie, place, as = null, until = null }: Partial<Stay> & Pick<Stay, 'tie'>): Stay[] => {
  const houses = place ? listHouses(place) : []
  return houses.length > 0 && place ? [{ houses, tie, place, as, until }] : []
}

/** Everywhere that someone works, worked or studied, as far as is known. */
const listStays = ({ company, position, profile }: Pick<Acquaintance, 'company' | 'position' | 'profile'>): Stay[] => [
  ...toStay({ tie: 'now', place: company ?? '', as: position }),
  ...(profile?.work ?? []).flatMap(({ name = '', position: as, endDate }) =>
    toStay({ tie: endDate ? 'before' : 'now', place: name, as: as ?? null, until: endDate ?? null }),
  ),
  ...(profile?.education ?? []).flatMap(({ institution = '', area, endDate }) =>
    toStay({ tie: 'studied', place: institution, as: area ?? null, until: endDate ?? null }),
  ),
]

/** Two people who were at one place: they may know each other. */
export interface Shared {
  from: Person['id']
  to: Person['id']
  place: string
}
const mostShared = 40

/** Who among these may know whom, from where they work, worked or studied; colleagues of today stand side by side anyway. */
export function listShared(people: readonly Pick<Acquaintance, 'id' | 'company' | 'position' | 'profile'>[]): Shared[] {
  const stays = people.map((one) => ({ id: one.id, now: one.company ? listHouses(one.company) : [], all: listStays(one) }))
  const shared = stays.flatMap((one, at) =>
    stays.slice(at + 1).flatMap((other): Shared[] => {
      if (meet(one.now, other.now)) return []
      const stay = one.all.find(({ houses }) => other.all.some((theirs) => meet(theirs.houses, houses)))
      return stay ? [{ from: one.id, to: other.id, place: stay.place }] : []
    }),
  )
  return shared.slice(0, mostShared)
}

const order: Known['tie'][] = ['now', 'before', 'studied']
const height = (rung: Rung | null) => (rung ? rungs.indexOf(rung) : -1)
const nearestFirst = (one: { rung: Rung | null; name: string }, other: { rung: Rung | null; name: string }) =>
  height(other.rung) - height(one.rung) || one.name.localeCompare(other.name)

/** Whoever is or was at a company, and who could introduce me there (S4.4): people with whom I have really talked. */
export function knowAnyone(
  company: string,
  people: readonly Acquaintance[],
  targets: readonly Acquaintance[] = [],
): { known: Known[]; bridges: Bridge[] } {
  const wanted = listHouses(company)
  const targetIds = new Set(targets.map(({ id }) => id))
  const known = people.flatMap((person): Known[] => {
    const [stay] = listStays(person)
      .filter(({ houses }) => meet(houses, wanted))
      .sort((one, other) => order.indexOf(one.tie) - order.indexOf(other.tie))
    if (!stay) return []
    const { id, name, rung } = person
    return [{ id, name, rung, tie: stay.tie, place: stay.place, as: stay.as, until: stay.until }]
  })
  known.sort((one, other) => order.indexOf(one.tie) - order.indexOf(other.tie) || nearestFirst(one, other))
  const near = people.filter(({ id, rung }) => isAtLeast(rung, 'talked') && !targetIds.has(id))
  return { known, bridges: listBridges(wanted, near, targets) }
}

const meet = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one))

function listBridges(wanted: readonly string[], near: readonly Acquaintance[], targets: readonly Acquaintance[]): Bridge[] {
  const bridges = near.flatMap((person): Bridge[] => {
    const { id, name } = person
    const rung = person.rung as Rung
    const stays = listStays(person)
    const there = stays.find(({ houses }) => meet(houses, wanted))
    if (there) return [{ id, name, rung, to: null, place: there.place }]
    for (const target of targets) {
      const shared = listStays(target).find(({ houses }) => stays.some((stay) => meet(stay.houses, houses)))
      if (shared) return [{ id, name, rung, to: { id: target.id, name: target.name }, place: shared.place }]
    }
    return []
  })
  return bridges.sort(nearestFirst)
}
