import type { Contact } from '@standout/core/contacts'
import { en } from '../words.ts'

interface Open {
  id: string
  company: string
}

const words = en.today.balance
const week = 7 * 24 * 3_600_000
const tilted = 60

/** S0.5: how this week's steps spread over the open opportunities; nothing to say with fewer than three open. */
export function weighBalance(
  open: readonly Open[],
  contacts: readonly Pick<Contact, 'opportunityId' | 'direction' | 'at'>[],
  now: string,
): string | null {
  if (open.length < 3) return null
  const since = Date.parse(now) - week
  const counts = new Map<string, number>(open.map(({ id }) => [id, 0]))
  for (const { opportunityId, direction, at } of contacts) {
    const before = opportunityId ? counts.get(opportunityId) : undefined
    if (opportunityId && before !== undefined && direction === 'out' && Date.parse(at) >= since)
      counts.set(opportunityId, before + 1)
  }
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0)
  if (total === 0) return words.quiet(open.length)
  const busiest = open.reduce((most, each) => ((counts.get(each.id) ?? 0) > (counts.get(most.id) ?? 0) ? each : most))
  const steps = counts.get(busiest.id) ?? 0
  const percent = Math.round((steps / total) * 100)
  if (percent > tilted && total >= 3) return words.tilted(busiest.company, percent)
  return words.even(total - steps, open.length)
}
