import type { Facets, PlaceFacet } from '../facet.ts'
import { byLetters, type Common, type Match, type Matches, oneLabel, pairUp } from '../match.ts'
import type { Places } from './create-places.ts'
import { distance } from './gazetteer.ts'
import { isNation, type Place } from './place.ts'

type Near = { label: string; population: number; strength: number }

/** From a hamlet's 1 down to a city of ten million. */
export const rarityOfPlace = (population: number) =>
  Math.max(0.05, Math.min(1, 1.22 - Math.log10(Math.max(population, 100)) / 6.6))

/** How near two places are: the same, one in the other, or one area around both. */
export function comparePlaces(one: Place, other: Place, places: Places): Near | undefined {
  if (isNation(one) || isNation(other)) return undefined
  if (one.id === other.id) {
    const label = oneLabel(one.label, other.label)
    return { label, population: one.population, strength: one.doubt || other.doubt ? 0.8 : 1 }
  }
  const kinds = [one.kind, other.kind]
  if (kinds.includes('named')) return undefined
  if (kinds.includes('region')) return compareRegion(one, other)
  return kinds.includes('area') ? compareArea(one, other) : compareTowns(one, other, places)
}

function compareTowns(one: Place, other: Place, places: Places): Near | undefined {
  const area = places.findShared(one, other)
  if (area) return { ...area, strength: 0.75 }
  if (one.region !== other.region || one.region === 'GB.ENG') return undefined
  if (distance(one, other) > (/^(?:US|GB)\./.test(one.region) ? 300 : 100)) return undefined
  const region = places.regionToPlace(one.region)
  return region.label === one.region ? undefined : { label: region.label, population: region.population, strength: 0.5 }
}

function compareRegion(one: Place, other: Place): Near | undefined {
  const [region, inside] = one.kind === 'region' ? [one, other] : [other, one]
  if (inside.region !== region.region || inside.kind === 'region') return undefined
  return {
    label: `${inside.label}, ${region.label}`,
    population: Math.sqrt(inside.population * region.population),
    strength: 0.7,
  }
}

function compareArea(one: Place, other: Place): Near | undefined {
  const [area, inside] = one.radius >= other.radius ? [one, other] : [other, one]
  const far = distance(area, inside)
  if (far > area.radius) return undefined
  const isMiddle = far < 3 && inside.kind === 'town'
  return {
    label: isMiddle ? inside.label : `${inside.label}, ${area.label}`,
    population: area.population,
    strength: isMiddle ? 0.9 : 0.75,
  }
}

type Pair = Match & { my: PlaceFacet; their: PlaceFacet }

const weightOf = { home: 1, work: 0.95, text: 1, school: 0.6 }

function toPair(my: PlaceFacet, their: PlaceFacet, places: Places): Pair | undefined {
  // Two who went to one university share the university, and not its town as well.
  const near = my.by === 'school' && their.by === 'school' ? undefined : comparePlaces(my.place, their.place, places)
  if (!near) return undefined
  const strength = near.strength * Math.min(weightOf[my.by], weightOf[their.by])
  const doubt = my.place.doubt || their.place.doubt
  return {
    kind: 'place',
    label: near.label,
    rarity: rarityOfPlace(near.population),
    strength,
    keys: [],
    doubt,
    mine: my,
    theirs: their,
    my,
    their,
  }
}

/** Places that both lived in or near, each once: the city, or the area or region where that is all they share. */
export function matchPlaces(mine: Facets, theirs: Facets, places: Places): Matches {
  const pairs = pairUp(mine.places, theirs.places)
    .map(({ my, their }) => toPair(my, their, places))
    .filter((pair) => pair !== undefined)
    .sort(
      (one, other) =>
        Number(isVerySame(other)) - Number(isVerySame(one)) ||
        other.strength - one.strength ||
        telling(other) - telling(one) ||
        byLetters(one.label, other.label),
    )
  const kept: Pair[] = []
  for (const pair of pairs) if (!kept.some((one) => isSaid(one, pair))) kept.push(pair)
  return { matches: kept.map(({ my: _, their: __, ...match }) => match), common: listCountries(mine, theirs) }
}

/** What was lived through is better told than a line of an address. */
const telling = ({ my, their }: Pair) => [my, their].filter(({ by }) => by === 'text').length

/** Whether a pair says nothing new beside a better one: the same again, or an area or region around a town that is shared already. */
function isSaid(kept: Pair, pair: Pair): boolean {
  if (kept.label === pair.label) return true
  const taken = [kept.my.place.id, kept.their.place.id]
  if (taken.includes(pair.my.place.id) || taken.includes(pair.their.place.id)) return true
  // Both were in Delft: that one lives in Rotterdam and the other in The Hague adds nothing.
  return !isVerySame(pair) && [pair.my.place, pair.their.place].every((place) => isAround(kept.my.place, place))
}

const isVerySame = ({ my, their }: Pair) => my.place.id === their.place.id
const isAround = (place: Place, other: Place) => (place.lat !== 0 || place.lon !== 0) && distance(place, other) <= 90

/** A country alone tells too little to bring up. */
function listCountries(mine: Facets, theirs: Facets): Common[] {
  const countries = (facets: Facets) =>
    new Map(facets.places.filter(({ place }) => place.country).map(({ place }) => [place.country, place]))
  const theirCountries = countries(theirs)
  return [...countries(mine).keys()]
    .filter((code) => theirCountries.has(code))
    .map((code) => ({ label: countryName(code), because: 'too common' as const }))
}

const countryName = (code: string) => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code
