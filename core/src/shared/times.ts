import { z } from 'zod'

/** An instant: ISO 8601 with an offset or Z. */
export const instant = z.iso.datetime({ offset: true })
/** A local date, `YYYY-MM-DD`. */
export const localDate = z.iso.date()
/** An IANA zone, such as `Europe/Berlin`. */
export const zoneName = z.string().min(1).max(64)

/** The public holidays of one place: true when that local date (`YYYY-MM-DD`) is one. */
export type IsHoliday = (date: string) => boolean
export const noHolidays: IsHoliday = () => false
