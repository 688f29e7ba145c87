import { z } from 'zod'

/** An instant: ISO 8601 with an offset or Z. */
export const instant = z.iso.datetime({ offset: true })
/** A local date, `YYYY-MM-DD`. */
export const localDate = z.iso.date()
const isKnown = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}
/** An IANA zone, such as `Europe/Berlin`. */
export const zoneName = z
  .string()
  .max(64)
  .refine(isKnown, 'This time zone is not known. Choose one such as Europe/Berlin or America/Chicago.')

/** The public holidays of one place: true when that local date (`YYYY-MM-DD`) is one. */
export type IsHoliday = (date: string) => boolean
export const noHolidays: IsHoliday = () => false
