import { splitPlace } from '../../profiles/index.ts'
import { type Gazetteer, type Town, distance } from './gazetteer.ts'
import type { Place } from './place.ts'
import { placeKey } from './place-key.ts'
import { metros, metrosByKey, regionLabels, regionsByKey, townsByKey } from './place-tables.ts'

/** What else is known of a place: the parts behind the comma, and where its teller is at home. */
type Hints = { rest: readonly string[]; home?: Place | undefined; loose?: boolean }
type Named = { town: Town; label: string }

const cityStates = new Set(['SG', 'HK', 'MO', 'MC', 'LU', 'GI'])
const workplace = /\s*\((?:remote|hybrid|on-?site|vor ort)[^)]*\)|\b(?:remote|hybrid|on-?site)\b\s*[-–—|·/:(]*\s*|\b\d{4,}(?:-\d+)?\b/giu
const around =
  /^(?:the )?(?:greater|metro|metropolitan|grossraum|raum|metropolregion|region|area metropolitana d[eo]|grand|grande|gran) | (?:metropolitan area|metropolitan region|metropolitan|metro area|metroplex|metro|urban area|area|region|und umgebung|umgebung|e regiao|y alrededores|et peripherie|e dintorni|en omgeving|county)(?= |$)/g
const nowhere = /^(?:remote|hybrid|worldwide|anywhere|earth|home|global|everywhere|various|multiple locations|europe|emea|asia|africa|apac|latam|north america|south america|usa remote)$/

const none = { country: '', region: '', population: 0, lat: 0, lon: 0, radius: 0, doubt: false }
const countryCode = (text: string) => splitPlace(text.trim())?.countryCode
const within = (region: string, code: string) => region === code || region.startsWith(`${code}.`)

/** Reads places as people write them: "La Jolla, California", "Greater San Diego Area", "Oporto", "Ohio". */
export function createPlaces(gazetteer: Gazetteer | undefined) {
  const listTowns = (key: string): Named[] => {
    const found: Named[] = (gazetteer?.list(key) ?? []).map((town) => ({ town, label: '' }))
    for (const group of townsByKey.get(key) ?? []) {
      const towns = group.keys.flatMap((name) => gazetteer?.list(name) ?? []).filter(({ region }) => within(region, group.within))
      const [town] = towns.sort((one, other) => other.population - one.population)
      const same = town && found.find((one) => one.town.row === town.row)
      if (same) same.label = group.label
      else if (town) found.push({ town, label: group.label })
    }
    return found
  }
  const townToPlace = ({ town, label }: Named, doubt = false): Place => ({
    ...none,
    ...town,
    kind: 'town',
    id: `town:${town.row}`,
    label,
    country: town.region.slice(0, 2),
    doubt,
  })
  const regionToPlace = (code: string): Place => ({
    ...none,
    kind: 'region',
    id: `region:${code}`,
    label: regionLabels.get(code) ?? code,
    country: code.slice(0, 2),
    region: code,
    population: gazetteer?.populationOf(code) ?? 0,
  })
  const countryToPlace = (code: string, label: string): Place => ({
    ...none,
    kind: 'country',
    id: `country:${code}`,
    label,
    country: code,
    population: gazetteer?.populationOf(code) ?? 0,
  })

  /** Among towns of one name: the parts behind the comma decide, then home, then the number of people. */
  function pickTown(towns: readonly Named[], { rest, home }: Hints): Place | undefined {
    const allowed = towns.filter(({ town }) => rest.every((part) => mayLie(town.region, part, true)))
    const inCountry = allowed.length > 0 ? allowed : towns.filter(({ town }) => rest.every((part) => mayLie(town.region, part, false)))
    const weight = ({ town }: Named) =>
      Math.log10(town.population) +
      (home && town.region.startsWith(`${home.country}.`) ? 0.9 : 0) +
      (home && town.region === home.region ? 0.5 : 0)
    const [best, next] = [...inCountry].sort((one, other) => weight(other) - weight(one) || one.town.row - other.town.row)
    if (!best) return undefined
    return townToPlace(best, rest.length === 0 && next !== undefined && weight(best) - weight(next) < 0.5)
  }

  function findMetro(key: string, rest: readonly string[]): Place | undefined {
    const metro = (metrosByKey.get(key) ?? []).find((one) => rest.every((part) => mayLie(one.within, part, false)))
    return metro && metroToPlace(metro)
  }
  function metroToPlace(metro: (typeof metros)[number]): Place | undefined {
    const middle = listTowns(metro.middle)
      .filter(({ town }) => within(town.region, metro.within))
      .sort((one, other) => other.town.population - one.town.population)[0]
    if (!middle) return undefined
    const { radius, label } = metro
    const population = Math.max(middle.town.population, 500_000) * 2
    return { ...townToPlace(middle), kind: 'area', id: `area:${label}`, label, radius, population }
  }

  function findRegion(key: string, { rest, home }: Hints): Place | undefined {
    const fitting = (regionsByKey.get(key) ?? []).filter(({ code }) => rest.every((part) => mayLie(code, part, true)))
    const region = fitting.find(({ code }) => home && within(code, home.country)) ?? fitting[0]
    if (!region || (rest.length === 0 && key.length <= 3)) return undefined
    const town = listTowns(key).find((one) => one.town.region === region.code && one.town.population >= 50_000)
    return town ? townToPlace(town) : regionToPlace(region.code)
  }

  /** "Greater San Diego Area": the area of that name, or a circle around the town. */
  function findArea(key: string, hints: Hints): Place | undefined {
    const bare = key.replace(around, ' ').replace(/\s+/g, ' ').trim()
    if (bare === key || bare === '') return undefined
    const named = findMetro(`greater ${bare}`, hints.rest) ?? findMetro(bare, hints.rest)
    const town = named ?? pickTown(listTowns(bare), hints)
    if (!town || named) return town ?? findRegion(bare, hints)
    const radius = town.population > 1_000_000 ? 50 : town.population > 300_000 ? 40 : 30
    const label = town.label || capitals(bare)
    return { ...town, kind: 'area', id: `area:${town.id}`, label: `Greater ${label}`, radius, population: town.population * 2 }
  }

  function read(text: string, { home, loose = false }: Omit<Hints, 'rest'> = {}): Place | undefined {
    const parts = text.replace(workplace, '').split(/\s*[,;|·]\s*|\s+[–—-]\s+/u).map((part) => part.trim()).filter((part) => placeKey(part) !== '')
    const [head, ...rest] = parts
    if (!head || parts.length > 5 || text.length > 120) return undefined
    const key = placeKey(head)
    if (nowhere.test(key)) return rest.length > 0 && !loose ? read(rest.join(', '), { home }) : undefined
    const hints = { rest, home, loose }
    const code = countryCode(head)
    if (rest.length === 0 && code && !cityStates.has(code) && !regionsByKey.has(key)) return countryToPlace(code, head)
    const found = findMetro(key, rest) ?? findRegion(key, hints) ?? pickTown(listTowns(key), hints) ?? findArea(key, hints) ?? spelt(key, hints)
    if (found) return { ...found, label: found.label || head }
    if (rest.length > 0 && !loose) return read(rest.join(', '), { home, loose: true }) ?? nameOnly(head, rest)
    return loose || rest.length > 0 ? undefined : nameOnly(head, rest)
  }
  /** "Muenchen" for "München", "Tübingen" for "Tuebingen". */
  function spelt(key: string, hints: Hints) {
    const other = key.replace(/([aou])e/g, '$1')
    return other === key ? undefined : pickTown(listTowns(other), hints)
  }
  const nameOnly = (head: string, rest: readonly string[]): Place => ({
    ...none,
    kind: 'named',
    id: `named:${placeKey([head, ...rest].join(' '))}`,
    label: head,
    country: countryCode(rest.at(-1) ?? '') ?? '',
    population: 20_000,
  })

  /** The area that both towns lie in: one with a name of its own, or that of a large town nearby. */
  function findShared(one: Place, other: Place): { label: string; population: number } | undefined {
    const known = metros
      .filter((metro) => within(one.region, metro.within.slice(0, 2)) || within(other.region, metro.within.slice(0, 2)))
      .map(metroToPlace)
      .filter((area) => area !== undefined)
      .filter((area) => distance(area, one) <= area.radius && distance(area, other) <= area.radius)
      .sort((a, b) => a.radius - b.radius)[0]
    if (known) return known
    const [large, small] = one.population >= other.population ? [one, other] : [other, one]
    const reach = large.population > 1_000_000 ? 45 : large.population > 250_000 ? 35 : large.population > 80_000 ? 20 : 12
    if (distance(large, small) > reach) return undefined
    return { label: `Greater ${large.label}`, population: large.population + small.population }
  }
  return { read, findShared, regionToPlace, populationOf: (code: string) => gazetteer?.populationOf(code) ?? 0 }
}

export type Places = ReturnType<typeof createPlaces>

/** Whether a region may be what a part behind the comma says; a part that says nothing we know does not count. */
function mayLie(region: string, part: string, closely: boolean): boolean {
  const key = placeKey(part)
  const regions = regionsByKey.get(key) ?? []
  const code = countryCode(part)
  if (code && region.slice(0, 2) === code) return true
  if (regions.some((one) => (closely ? within(region, one.code) : region.slice(0, 2) === one.code.slice(0, 2)))) return true
  return !code && regions.length === 0
}

const capitals = (key: string) => key.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
