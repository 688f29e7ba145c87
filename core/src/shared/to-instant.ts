import { DateTime } from 'luxon'

const withOffset = /(Z|z|[+-]\d\d(:?\d\d)?)$/

/** Milliseconds since 1970; without an offset it is the clock of that zone, and a bare date is noon there. */
export function toInstant(text: string, zone: string): number {
  if (text.length > 16 && withOffset.test(text)) {
    const ms = Date.parse(text)
    if (!Number.isNaN(ms)) return ms
  }
  const local = text.length === 10 ? `${text}T12:00` : text.replace(' ', 'T').replace(',', '.')
  return DateTime.fromISO(local, { zone }).toMillis()
}
