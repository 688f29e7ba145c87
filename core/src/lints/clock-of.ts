import { dateToInstant, instantToDate, isZone } from '../shared/index.ts'

const isTold = (at: string, zone: string | undefined): zone is string =>
  Boolean(zone) && isZone(zone ?? '') && /T.*(?:Z|[+-]\d\d)/i.test(at) && !Number.isNaN(Date.parse(at))

/** The date of a moment on the clock of a zone; as it is written when there is no zone or no offset. */
export function dateOn(at: string, zone: string | undefined): string {
  return zone && isZone(zone) && /T.*(?:Z|[+-]\d\d)/i.test(at) && !Number.isNaN(Date.parse(at))
    ? instantToDate(at, zone)
    : at.slice(0, 10)
}

/** The hour of a moment on that clock, with its minutes as a part; none when no time was given. */
export function hourOn(at: string, zone: string | undefined): number {
  if (!isTold(at, zone)) return Number(/[T ](\d\d)/.exec(at)?.[1] ?? Number.NaN)
  return (Date.parse(at) - Date.parse(dateToInstant(dateOn(at, zone), '00:00', zone))) / 3_600_000
}
