/** A date or date-time as written: `ms` counts as if the wall clock were UTC. */
export type WallTime = { ms: number; utc: boolean; allDay: boolean }

const written = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*(Z)?)?/i

/** Reads both forms, `20260610T120000Z` and `2026-06-10T12:00:00Z`; nothing for a day that does not exist. */
export const readWallTime = (text: string): WallTime | undefined => {
  const parts = written.exec(text.trim())
  if (!parts) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map((part) => Number(part ?? 0))
  if (year < 1 || month < 1 || month > 12 || hour > 23 || minute > 59) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return undefined
  date.setUTCHours(hour, minute, Math.min(second, 59))
  return { ms: date.getTime(), utc: parts[7] !== undefined, allDay: parts[4] === undefined }
}
