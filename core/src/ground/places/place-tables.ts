import { metroNames } from './metro-names.ts'
import { placeKey } from './place-key.ts'
import { regionNames } from './region-names.ts'
import { townNames } from './town-names.ts'
import { townNamesOfEurope } from './town-names-of-europe.ts'

/** A town with several names: where it lies ("PT", or "US.NY") and the names, the one to show first. */
type NameGroup = { within: string; label: string; keys: string[] }
export type Metro = { label: string; within: string; middle: string; radius: number; keys: string[] }

const rows = (table: string) => table.trim().split('\n')
const keysOf = (names: readonly string[]) => [...new Set(names.map(placeKey))].filter(Boolean)

function index<T extends { keys: string[] }>(list: readonly T[]) {
  const found = new Map<string, T[]>()
  for (const one of list) for (const key of one.keys) found.set(key, [...(found.get(key) ?? []), one])
  return found
}

function readTowns(table: string): NameGroup[] {
  return rows(table).map((row) => {
    const [within = '', list = ''] = row.split(': ')
    const names = list.split('|')
    return { within, label: names[0] ?? '', keys: keysOf(names) }
  })
}

function readMetros(table: string): Metro[] {
  return rows(table).map((row) => {
    const [list = '', at = ''] = row.split(' = ')
    const [within = '', where = ''] = at.split(': ')
    const names = list.split('|')
    const cut = where.lastIndexOf(' ')
    const middle = placeKey(where.slice(0, cut))
    return { label: names[0] ?? '', within, middle, radius: Number(where.slice(cut + 1)), keys: keysOf(names) }
  })
}

function readRegions(table: string) {
  return rows(table).map((row) => {
    const cut = row.indexOf(' ')
    const names = row.slice(cut + 1).split('|')
    return { code: row.slice(0, cut), label: names[0] ?? '', keys: keysOf(names) }
  })
}

export const metros = readMetros(metroNames)
export const metrosByKey = index(metros)
export const townsByKey = index([...readTowns(townNames), ...readTowns(townNamesOfEurope)])
const regions = readRegions(regionNames)
export const regionsByKey = index(regions)
export const regionLabels = new Map(regions.map(({ code, label }) => [code, label]))
