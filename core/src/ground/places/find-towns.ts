import { splitPlace } from '../../profiles/index.ts'
import type { Gazetteer, Town } from './gazetteer.ts'
import type { Place } from './place.ts'
import { placeKey } from './place-key.ts'
import { type Metro, regionLabels, regionsByKey, townsByKey } from './place-tables.ts'

export type Named = { town: Town; label: string }
/** What else is known of a place: the parts behind the comma, and where its teller is at home. */
export type Hints = { rest: readonly string[]; home?: Place | undefined }

const none = { country: '', region: '', population: 0, lat: 0, lon: 0, radius: 0, doubt: false }
export const countryCode = (text: string) => splitPlace(text.trim())?.countryCode
export const within = (region: string, code: string) => region === code || region.startsWith(`${code}.`)
const largest = (one: Named, other: Named) => other.town.population - one.town.population

/** Whether a region may be what a part behind the comma says; a part that says nothing we know does not count. */
export function mayLie(region: string, part: string, closely: boolean): boolean {
  const regions = regionsByKey.get(placeKey(part)) ?? []
  const code = countryCode(part)
  if (code && region.slice(0, 2) === code) return true
  if (regions.some((one) => (closely ? within(region, one.code) : region.slice(0, 2) === one.code.slice(0, 2)))) return true
  return !code && regions.length === 0
}

/** Towns by any of their names, and places made of towns, areas, regions and countries. */
export function createTownFinder(gazetteer: Gazetteer | undefined) {
  function list(key: string): Named[] {
    const found: Named[] = (gazetteer?.list(key) ?? []).map((town) => ({ town, label: '' }))
    for (const group of townsByKey.get(key) ?? []) {
      const named = group.keys.flatMap((name) => (gazetteer?.list(name) ?? []).map((town) => ({ town, label: group.label })))
      const [first] = named.filter(({ town }) => within(town.region, group.within)).sort(largest)
      const same = first && found.find((one) => one.town.row === first.town.row)
      if (same) same.label = group.label
      else if (first) found.push(first)
    }
    return found
  }

  /** Among towns of one name: the parts behind the comma decide, then home, then the number of people. */
  function pick(key: string, { rest, home }: Hints): Place | undefined {
    const towns = list(key)
    const allowed = towns.filter(({ town }) => rest.every((part) => mayLie(town.region, part, true)))
    const near = allowed.length > 0 ? allowed : towns.filter(({ town }) => rest.every((part) => mayLie(town.region, part, false)))
    const weight = ({ town }: Named) =>
      Math.log10(town.population) +
      (home && town.region.startsWith(`${home.country}.`) ? 0.9 : 0) +
      (home && town.region === home.region ? 0.5 : 0)
    const [best, next] = [...near].sort((one, other) => weight(other) - weight(one) || one.town.row - other.town.row)
    const doubt = best !== undefined && next !== undefined && rest.length === 0 && weight(best) - weight(next) < 0.5
    return best && { ...townToPlace(best), doubt }
  }

  const townToPlace = ({ town, label }: Named): Place => {
    const { key: _, ...known } = town
    return { ...none, ...known, kind: 'town', id: `town:${town.row}`, label, country: town.region.slice(0, 2) }
  }
  const populationOf = (code: string) => gazetteer?.populationOf(code) ?? 0
  const regionToPlace = (code: string): Place => ({
    ...none,
    kind: 'region',
    id: `region:${code}`,
    label: regionLabels.get(code) ?? code,
    country: code.slice(0, 2),
    region: code,
    population: populationOf(code),
  })
  const countryToPlace = (code: string, label: string): Place => ({
    ...none,
    kind: 'country',
    id: `country:${code}`,
    label,
    country: code,
    population: populationOf(code),
  })
  function metroToPlace({ middle, within: where, radius, label }: Metro): Place | undefined {
    const [town] = list(middle)
      .filter((one) => within(one.town.region, where))
      .sort(largest)
    if (!town) return undefined
    const population = Math.max(town.town.population, 500_000) * 2
    return { ...townToPlace(town), kind: 'area', id: `area:${label}`, label, radius, population }
  }
  /** What stands in no list, compared by name alone. */
  const nameOnly = (head: string, rest: readonly string[]): Place => ({
    ...none,
    kind: 'named',
    id: `named:${placeKey([head, ...rest].join(' '))}`,
    label: head,
    country: countryCode(rest.at(-1) ?? '') ?? '',
    population: 20_000,
  })
  return { list, pick, townToPlace, regionToPlace, countryToPlace, metroToPlace, nameOnly }
}
