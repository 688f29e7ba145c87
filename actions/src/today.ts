import type { Repos } from '@standout/store'

/** The user's local date at this instant. */
export async function today(candidates: Repos['candidates'], now: string): Promise<string> {
  return localDateOf(now, (await candidates.get()).zone)
}

export function localDateOf(at: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(at),
  )
}
