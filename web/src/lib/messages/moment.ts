import { addDays, dayOf, localToInstant } from '$lib/times.ts'

export type Moment = 'now' | 'morning'

/** When the words will be read, for a check that knows what "today" means. */
export const momentOf = (moment: Moment, now: string, zone: string): string =>
  moment === 'now' ? now : (localToInstant(`${addDays(dayOf(now, zone), 1)}T08:00`, zone) ?? now)
