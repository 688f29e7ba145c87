import type { Places, Shared } from '@standout/core/ground'
import type { KitFacts } from '@standout/core/kits'
import type { Person } from '@standout/core/people'
import type { Profile } from '@standout/core/profiles'
import { markOf } from '@standout/core/shared'
import type { Repos } from '@standout/store'
import { shareWith } from '../ground/share-with.ts'

type Given = { mine: Profile | null; people: readonly Known[]; places: Places }
/** Someone with the whole of what is known of them. */
export type Known = { person: Person; whole: Profile }
type Opener = NonNullable<ReturnType<KitFacts['openers']['get']>>[number]

const most = 6

/** What one shares with each of them, as openers: one for each thing first, then the other ways into the first ones. */
export async function findOpeners({ people: repo }: Repos, { mine, people, places }: Given): Promise<KitFacts['openers']> {
  const found = new Map<Person['id'], readonly Opener[]>()
  for (const { person, whole } of people) {
    const { shared } = await shareWith(repo, { mine, whole, notes: person.notes, places })
    const ways = [0, 1].flatMap((way) => shared.flatMap((one) => toOpener(person, one, way)))
    found.set(person.id, ways.slice(0, most))
  }
  return found
}

function toOpener(person: Person, { label, openers }: Shared, way: number): Opener[] {
  const opener = openers[way]
  if (!opener) return []
  const { mine, noticed, question, ridesOnSays } = opener
  const named = label.charAt(0).toUpperCase() + label.slice(1)
  return [{ key: `${person.id}-${markOf(label)}-${way}`, label: named, mine, noticed, question, ridesOn: ridesOnSays }]
}
