import { createRequire } from 'node:module'
import { type IsHoliday, noHolidays } from '@standout/core/shared'

const require = createRequire(import.meta.url)
const years = new Map<string, Set<string>>()

/** The public holidays of a country and region, a year expanded once; an unknown country has none. */
export function findHolidays(country: string | null | undefined, region?: string | null): IsHoliday {
  if (!country) return noHolidays
  const place = `${country.toUpperCase()} ${region ?? ''}`
  return (date) => {
    const key = `${place} ${date.slice(0, 4)}`
    const days = years.get(key) ?? expand(country, region, Number(date.slice(0, 4)))
    years.set(key, days)
    return days.has(date)
  }
}

function expand(country: string, region: string | null | undefined, year: number): Set<string> {
  // 120 ms and 12 MB: loaded only when somebody set a country.
  const Holidays = require('date-holidays') as typeof import('date-holidays').default
  const place = new Holidays()
  place.init(country.toUpperCase(), region ?? '')
  const found = place.getHolidays(year) ?? []
  return new Set(found.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))
}

/** Countries and their regions, by code, for the settings page. */
export function listHolidayPlaces(): { code: string; name: string; regions: { code: string; name: string }[] }[] {
  const Holidays = require('date-holidays') as typeof import('date-holidays').default
  const places = new Holidays()
  return Object.entries(places.getCountries('en')).map(([code, name]) => ({
    code,
    name,
    regions: Object.entries(places.getStates(code, 'en') ?? {}).map(([region, label]) => ({ code: region, name: label })),
  }))
}
