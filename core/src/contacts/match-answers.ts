import { instantToDate } from '../shared/index.ts'
import { type Contact, type Format, formats } from './contact.ts'

const dayMs = 86_400_000
/** An answer after this long belongs to something else. */
const mostDays = 60
/** So long a message is still on its way: most answers that come, come within two weeks. */
const openDays = 14

type Touch = Pick<
  Contact,
  'id' | 'personId' | 'opportunityId' | 'direction' | 'type' | 'format' | 'channel' | 'move' | 'at' | 'note'
>

/** One thing that went out, and what came of it. `state` is `open` while it is too early to tell. */
export interface TouchResult {
  id: string
  personId: string | null
  opportunityId: string | null
  type: Contact['type']
  format: Format
  channel: Contact['channel']
  at: string
  answeredAt: string | null
  answer: string | null
  state: 'answered' | 'quiet' | 'open'
}

/** How one format has fared; `days` is the median until an answer. */
export interface FormatResult {
  format: Format
  sent: number
  answered: number
  open: number
  days: number | null
}

/** What a move went out as, for contacts that were logged without a format. */
const formatOfMove: Record<string, Format> = {
  'thank-you': 'thanks',
  'value-item': 'value-item',
  'ask-for-news': 'question',
  'gracious-thanks': 'thanks',
  'thank-for-accepting': 'thanks',
  invite: 'invite',
  'check-in': 'check-in',
}

const isTo = (out: Touch, back: Touch) =>
  out.personId && back.personId
    ? out.personId === back.personId
    : out.opportunityId !== null && out.opportunityId === back.opportunityId

/**
 * S0.17: each gift, ask and courtesy with its answer, newest first. An answer counts for the latest thing that went to
 * whoever answers; an invitation is answered by the day on which it was accepted (`connectedOn`, by person).
 */
export function matchAnswers(
  contacts: readonly Touch[],
  { now, zone, connectedOn = new Map() }: { now: string; zone: string; connectedOn?: ReadonlyMap<string, string> },
): TouchResult[] {
  const inTime = contacts.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  const answers = new Map<string, Touch>()
  for (const [place, back] of inTime.entries()) {
    if (back.direction !== 'in') continue
    const out = inTime.slice(0, place).findLast((one) => one.direction === 'out' && isTo(one, back))
    if (out && !answers.has(out.id) && daysBetween(out.at, back.at) <= mostDays) answers.set(out.id, back)
  }
  const results = inTime.filter(({ direction, type }) => direction === 'out' && type !== null)
  return results.map((out) => describe(out, answers.get(out.id), { now, zone, connectedOn })).reverse()
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs

function describe(
  out: Touch,
  back: Touch | undefined,
  { now, zone, connectedOn }: { now: string; zone: string; connectedOn: ReadonlyMap<string, string> },
): TouchResult {
  const format = out.format ?? formatOfMove[out.move ?? ''] ?? 'other'
  const accepted = format === 'invite' && out.personId ? connectedOn.get(out.personId) : undefined
  const answeredAt = back?.at ?? (accepted && accepted >= instantToDate(out.at, zone) ? accepted : null)
  return {
    id: out.id,
    personId: out.personId,
    opportunityId: out.opportunityId,
    type: out.type,
    format,
    channel: out.channel,
    at: out.at,
    answeredAt,
    answer: back?.note ?? null,
    state: answeredAt ? 'answered' : daysBetween(out.at, now) < openDays ? 'open' : 'quiet',
  }
}

/** The same by format, most sent first. */
export function countByFormat(results: readonly TouchResult[]): FormatResult[] {
  return formats
    .map((format) => {
      const some = results.filter((one) => one.format === format)
      const days = some
        .flatMap(({ at, answeredAt }) => (answeredAt ? [Math.max(0, daysBetween(at, answeredAt))] : []))
        .sort((one, other) => one - other)
      return {
        format,
        sent: some.length,
        answered: days.length,
        open: some.filter(({ state }) => state === 'open').length,
        days: days.length ? Math.round(median(days)) : null,
      }
    })
    .filter(({ sent }) => sent > 0)
    .sort((one, other) => other.sent - one.sent)
}

const median = (sorted: number[]) => ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
