import type { Facets, PlaceFacet } from '../facet.ts'
import type { Common, Match } from '../match.ts'
import type { Places } from './create-places.ts'
import { distance } from './gazetteer.ts'
import { isNation, type Place } from './place.ts'

type Near = { label: string; population: number; strength: number }

/** From a hamlet's 1 down to a city of ten million. */
export const rarityOfPlace = (population: number) => Math.max(0.05, Math.min(1, 1.22 - Math.log10(Math.max(population, 100)) / 6.6))

const pickLabel = (one: string, other: string) => (one > other ? one : other)

/** How near two places are: the same, one in the other, or one area around both. */
export function comparePlaces(one: Place, other: Place, places: Places): Near | undefined {
  if (isNation(one) || isNation(other)) return undefined
  if (one.id === other.id) return { label: pickLabel(one.label, other.label), population: one.population, strength: one.doubt || other.doubt ? 0.8 : 1 }
  if (one.kind === 'named' || other.kind === 'named') return undefined
  if (one.kind === 'region' || other.kind === 'region') return compareRegion(one, other)
  if (one.kind === 'area' || other.kind === 'area') return compareArea(one, other)
  const area = places.findShared(one, other)
  if (area) return { ...area, strength: 0.75 }
  if (one.region === other.region && !one.region.startsWith('GB.') && distance(one, other) <= 100) {
    const region = places.regionToPlace(one.region)
    return region.label === one.region ? undefined : { label: region.label, population: region.population, strength: 0.5 }
  }
  return undefined
}

function compareRegion(one: Place, other: Place): Near | undefined {
  const [region, inside] = one.kind === 'region' ? [one, other] : [other, one]
  if (inside.region !== region.region || inside.kind === 'region') return undefined
  return { label: `${inside.label}, ${region.label}`, population: Math.sqrt(inside.population * region.population), strength: 0.7 }
}

function compareArea(one: Place, other: Place): Near | undefined {
  const [area, inside] = one.radius >= other.radius ? [one, other] : [other, one]
  const far = distance(area, inside)
  if (far > area.radius) return undefined
  const isMiddle = far < 3 && inside.kind === 'town'
  return { label: isMiddle ? inside.label : `${inside.label}, ${area.label}`, population: area.population, strength: isMiddle ? 0.9 : 0.75 }
}

type Pair = Match & { mineAt: PlaceFacet; theirsAt: PlaceFacet }

const weightOf = { home: 1, work: 0.95, text: 1, school: 0.6, notes: 1 }

/** Places that both lived in or near, each once: the city, or the area or region where that is all they share. */
export function matchPlaces(mine: Facets, theirs: Facets, places: Places): { matches: Match[]; common: Common[] } {
  const pairs: Pair[] = []
  for (const mineAt of mine.places)
    for (const theirsAt of theirs.places) {
      const near = comparePlaces(mineAt.place, theirsAt.place, places)
      // Two who went to one university share the university, and not its town as well.
      if (!near || (mineAt.by === 'school' && theirsAt.by === 'school')) continue
      const strength = near.strength * Math.min(weightOf[mineAt.by], weightOf[theirsAt.by])
      const keys = [mineAt.place.id, theirsAt.place.id]
      const doubt = mineAt.place.doubt || theirsAt.place.doubt
      pairs.push({ kind: 'place', label: near.label, rarity: rarityOfPlace(near.population), strength, keys, doubt, mineAt, theirsAt, mine: mineAt, theirs: theirsAt })
    }
  const matches: Match[] = []
  const used = { mine: new Set<string>(), theirs: new Set<string>() }
  for (const pair of pairs.sort((one, other) => other.strength - one.strength || telling(other) - telling(one) || order(one, other))) {
    const [my, their] = [pair.mineAt.place, pair.theirsAt.place]
    const covered = [...matches].some((match) => match.label === pair.label)
    if (covered || used.mine.has(my.id) || used.theirs.has(their.id) || isAroundUsed(my, their, used)) continue
    used.mine.add(my.id)
    used.theirs.add(their.id)
    const { mineAt: _, theirsAt: __, ...match } = pair
    matches.push(match)
  }
  return { matches, common: listCountries(mine, theirs) }
}

/** What was lived through is better told than a line of an address. */
const telling = ({ mineAt, theirsAt }: Pair) => [mineAt, theirsAt].filter(({ by }) => by === 'text').length
const order = (one: Pair, other: Pair) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0)

/** An area or a region around a town that is shared already says nothing new. */
function isAroundUsed(mine: Place, theirs: Place, used: { mine: Set<string>; theirs: Set<string> }): boolean {
  const same = mine.id === theirs.id && (mine.kind === 'town' || mine.kind === 'named')
  return !same && (used.mine.has(theirs.id) || used.theirs.has(mine.id))
}

/** A country alone tells too little to bring up. */
function listCountries(mine: Facets, theirs: Facets): Common[] {
  const countries = (facets: Facets) => new Map(facets.places.filter(({ place }) => place.country).map(({ place }) => [place.country, place]))
  const theirCountries = countries(theirs)
  return [...countries(mine).keys()]
    .filter((code) => theirCountries.has(code))
    .map((code) => ({ label: countryName(code), because: 'too common' as const }))
}

const countryName = (code: string) => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code
