import { countryCode, createTownFinder, type Hints, mayLie, within } from './find-towns.ts'
import { distance, type Gazetteer } from './gazetteer.ts'
import type { Place } from './place.ts'
import { placeKey } from './place-key.ts'
import { type Metro, metros, metrosByKey, regionsByKey } from './place-tables.ts'

/** `loose` is for running words: what stands in no list is then no place. */
type ReadOptions = { home?: Place | undefined; loose?: boolean }

const cityStates = new Set(['SG', 'HK', 'MO', 'MC', 'LU', 'GI'])
const workplace =
  /\s*\((?:remote|hybrid|on-?site|vor ort)[^)]*\)|\b(?:remote|hybrid|on-?site)\b\s*[-–—|·/:(]*\s*|\b\d{4,}(?:-\d+)?\b/giu
/** "Chemnitz (formerly Karl-Marx-Stadt)" */
const oldName = /\s*\((?:formerly|previously|ex|once|fka|then|vormals|früher|anciennement|antes)\b[^)]*\)/giu
const around =
  /^(?:the )?(?:greater|metro|metropolitan|grossraum|raum|metropolregion|region|area metropolitana d[eo]|grand|grande|gran) | (?:metropolitan area|metropolitan region|metropolitan|metro area|metroplex|metro|urban area|area|region|und umgebung|umgebung|e regiao|y alrededores|et peripherie|e dintorni|en omgeving|county)(?= |$)/g
const nowhere =
  /^(?:remote|hybrid|worldwide|anywhere|earth|home|global|everywhere|various|multiple locations|europe|emea|asia|africa|apac|latam|north america|south america|usa remote)$/

/** Reads places as people write them: "La Jolla, California", "Greater San Diego Area", "Oporto", "Ohio". */
export function createPlaces(gazetteer: Gazetteer | undefined) {
  const towns = createTownFinder(gazetteer)
  const found = new Map<string, Place | undefined>()

  function findMetro(key: string, rest: readonly string[]): Place | undefined {
    const metro = (metrosByKey.get(key) ?? []).find((one) => rest.every((part) => mayLie(one.within, part, false)))
    return metro && towns.metroToPlace(metro)
  }

  function findRegion(key: string, { rest, home }: Hints): Place | undefined {
    const fitting = (regionsByKey.get(key) ?? []).filter(({ code }) => rest.every((part) => mayLie(code, part, true)))
    const region = fitting.find(({ code }) => home && within(code, home.country)) ?? fitting[0]
    if (!region || (rest.length === 0 && key.length <= 3)) return undefined
    const town = towns.list(key).find((one) => one.town.region === region.code && one.town.population >= 50_000)
    return town ? towns.townToPlace(town) : towns.regionToPlace(region.code)
  }

  /** "Greater San Diego Area": the area of that name, or a circle around the town. */
  function findArea(key: string, hints: Hints): Place | undefined {
    const bare = key.replace(around, ' ').replace(/\s+/g, ' ').trim()
    if (bare === key || bare === '') return undefined
    const named = findMetro(`greater ${bare}`, hints.rest) ?? findMetro(bare, hints.rest)
    if (named) return named
    const town = towns.pick(bare, hints)
    if (!town) return findRegion(bare, hints)
    const radius = reach(town.population, [50, 40, 30])
    const label = `Greater ${town.label || capitals(bare)}`
    return { ...town, kind: 'area', id: `area:${town.id}`, label, radius, population: town.population * 2 }
  }

  /** "Muenchen" for "München". */
  function findSpelt(key: string, hints: Hints): Place | undefined {
    const other = key.replace(/([aou])e/g, '$1')
    return other === key ? undefined : towns.pick(other, hints)
  }

  const findListed = (key: string, hints: Hints): Place | undefined =>
    findMetro(key, hints.rest) ??
    findRegion(key, hints) ??
    towns.pick(key, hints) ??
    findArea(key, hints) ??
    findSpelt(key, hints)

  /** A country, unless its name is that of a state or a town as well. */
  function findCountry(key: string, head: string): Place | undefined {
    const code = regionsByKey.has(key) ? undefined : countryCode(head)
    return code && !cityStates.has(code) ? towns.countryToPlace(code, head) : undefined
  }

  function readParts([head = '', ...rest]: readonly string[], { home, loose = false }: ReadOptions): Place | undefined {
    const key = placeKey(head)
    const country = rest.length === 0 ? findCountry(key, head) : undefined
    const place = country ?? (nowhere.test(key) ? undefined : findListed(key, { rest, home }))
    if (place) return { ...place, label: place.label || head }
    return loose ? undefined : readWider(head, rest, home)
  }

  /** Where the first part says nothing: the rest of them, or the name alone. */
  function readWider(head: string, rest: readonly string[], home: Place | undefined): Place | undefined {
    const wider = rest.length > 0 ? readParts(rest, { home, loose: true }) : undefined
    return wider ?? (nowhere.test(placeKey(head)) ? undefined : towns.nameOnly(head, rest))
  }

  function read(text: string, options: ReadOptions = {}): Place | undefined {
    if (text.length > 120) return undefined
    const id = `${options.home?.id}|${options.loose}|${text}`
    if (found.has(id)) return found.get(id)
    const parts = text
      .replace(oldName, '')
      .replace(workplace, '')
      .split(/\s*[,;|·]\s*|\s+[–—-]\s+/u)
      .filter((part) => placeKey(part) !== '')
      .map((part) => part.trim())
    const place = parts.length === 0 || parts.length > 5 ? undefined : readParts(parts, options)
    if (found.size >= remembered) found.clear()
    found.set(id, place)
    return place
  }

  return { read, findShared: createAreas(towns.metroToPlace), regionToPlace: towns.regionToPlace }
}

/** How many places are remembered as read: profiles name the same few again and again. */
const remembered = 2000

export type Places = ReturnType<typeof createPlaces>

/** Finds the area that two towns lie in: one with a name of its own, or that of a large town nearby. */
function createAreas(metroToPlace: (metro: Metro) => Place | undefined) {
  const areas = new Map<string, Place[]>()
  const listAreas = (country: string): Place[] => {
    const known = areas.get(country)
    if (known) return known
    const made = metros.filter(({ within: code }) => code.startsWith(country)).map(metroToPlace)
    const found = made.filter((area) => area !== undefined).sort((a, b) => a.radius - b.radius)
    areas.set(country, found)
    return found
  }
  return (one: Place, other: Place): { label: string; population: number } | undefined => {
    const holds = (area: Place) => distance(area, one) <= area.radius && distance(area, other) <= area.radius
    const known = [...listAreas(one.country), ...listAreas(other.country)].find(holds)
    if (known) return known
    const [large, small] = one.population >= other.population ? [one, other] : [other, one]
    if (distance(large, small) > reach(large.population, [45, 35, large.population > 80_000 ? 20 : 12])) return undefined
    return { label: `Greater ${large.label}`, population: large.population + small.population }
  }
}

/** How far a town of this size reaches: of a million, of a quarter of one, or smaller. */
const reach = (population: number, [million = 0, large = 0, small = 0]: readonly number[]) =>
  population > 1_000_000 ? million : population > 250_000 ? large : small

const capitals = (key: string) => key.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
