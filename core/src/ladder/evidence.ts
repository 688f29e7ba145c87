import type { Contact } from '../contacts/index.ts'
import type { Referral } from '../hints/index.ts'
import type { Interview } from '../interviews/index.ts'
import { instantToDate } from '../shared/index.ts'
import type { Rung } from './tie.ts'

/** What moves someone up, each sign on its rung. */
export const rungOfSign = {
  connection: 'connected',
  'they-accepted': 'connected',
  wrote: 'wrote',
  'they-wrote': 'wrote',
  interview: 'talked',
  talk: 'talked',
  'interview-in-person': 'met',
  coffee: 'met',
  meeting: 'met',
  chance: 'met',
  'in-person': 'met',
  'they-helped': 'helped',
  'i-helped': 'helped',
  recommended: 'champion',
  introduced: 'champion',
  spoke: 'champion',
} as const satisfies Record<string, Rung>
export type Sign = keyof typeof rungOfSign
export const signs = Object.keys(rungOfSign) as [Sign, ...Sign[]]

/** One dated thing that happened between someone and me, on a local day. */
export interface Evidence {
  sign: Sign
  on: string
  /** The contact, interview or offer that it was read from. */
  from: string | null
}

type Touch = Pick<Contact, 'id' | 'direction' | 'channel' | 'move' | 'format' | 'at'>
type Talk = Pick<Interview, 'id' | 'startsAt' | 'status' | 'place'>

/** Everything that is on record between one person and me. */
export interface Between {
  connectedOn: string | null
  contacts: readonly Touch[]
  talks: readonly Talk[]
  /** Days on which they wrote a recommendation about me. */
  recommendedOn: readonly string[]
  referrals: readonly Pick<Referral, 'id' | 'doneOn'>[]
}

const notInOneRoom =
  /https?:|\b(?:zoom|teams|meet|webex|skype|hangouts?|facetime|video|online|remote|virtual|phone|telephone|call|tel)\b|^[+\d][\d\s()/-]{5,}$/i

const isInOneRoom = (place: string | null) => Boolean(place?.trim()) && !notInOneRoom.test(place?.trim() ?? '')

const spoken = new Set<Contact['format']>(['talk', 'coffee', 'meeting', 'chance', 'spoke'])

function signOf({ direction, channel, move, format }: Touch): Sign {
  if (spoken.has(format)) return format as Sign
  if (format === 'help') return direction === 'in' ? 'they-helped' : 'i-helped'
  if (channel === 'in-person') return 'in-person'
  if (direction === 'out') return 'wrote'
  if (move === 'invite') return 'they-accepted'
  // My own call may have ended at their voicemail; theirs did not.
  return channel === 'phone' ? 'talk' : 'they-wrote'
}

/** What the records show of one person, up to this moment. */
export function gatherEvidence(between: Between, { now, zone }: { now: string; zone: string }): Evidence[] {
  const today = instantToDate(now, zone)
  const held = between.talks.filter(({ status, startsAt }) => status !== 'cancelled' && Date.parse(startsAt) <= Date.parse(now))
  const day = (on: string | null, sign: Sign, from: string | null): Evidence[] => (on ? [{ sign, on, from }] : [])
  return [
    ...day(between.connectedOn, 'connection', null),
    ...between.contacts.flatMap((one) => day(instantToDate(one.at, zone), signOf(one), one.id)),
    ...held.flatMap((one) =>
      day(instantToDate(one.startsAt, zone), isInOneRoom(one.place) ? 'interview-in-person' : 'interview', one.id),
    ),
    ...between.recommendedOn.flatMap((on) => day(on, 'recommended', null)),
    ...between.referrals.flatMap(({ id, doneOn }) => day(doneOn, 'introduced', id)),
  ].filter(({ on }) => on <= today)
}
