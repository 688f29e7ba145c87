import { instantToDate } from '@standout/core/shared'
import type { Repos } from '@standout/store'

/** The user's local date at this instant. */
export async function today(candidates: Repos['candidates'], now: string): Promise<string> {
  return instantToDate(now, (await candidates.get()).zone)
}
