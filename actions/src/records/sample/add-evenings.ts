import { dateToInstant, dayToDate, type ImportId, instantToDay } from '@standout/core/shared'
import type { Context } from '../../action.ts'
import { emptyEvent } from '../../events/add-event.ts'

/** Made-up evenings of the coming days, small ones and a dear one, so that there is something to weigh. */
const evenings = [
  {
    title: 'Supper at the boathouse (sample)',
    inDays: 2,
    at: '18:30',
    hours: 2.5,
    foodCents: 1400,
    travelMinutes: 30,
    small: true,
    who: 'Ilse Maren',
  },
  {
    title: 'Harbour trade fair (sample)',
    inDays: 3,
    at: '10:00',
    hours: 6,
    entryCents: 4500,
    drinksCents: 600,
    travelMinutes: 50,
    small: false,
    who: 'Per Holmgren',
  },
  { title: 'Walk around the old mill (sample)', inDays: 5, at: '17:00', hours: 1.5, travelMinutes: 20, small: true, who: null },
  {
    title: 'Timetable talk (sample)',
    inDays: 2,
    at: '19:00',
    hours: 2,
    entryCents: 800,
    travelMinutes: 40,
    small: false,
    who: null,
  },
] as const

/** Two that are over and noted: what they brought is what the next choice reckons with. */
const past = [
  {
    title: 'Rope makers’ evening (sample)',
    daysAgo: 6,
    at: '18:00',
    hours: 2,
    foodCents: 600,
    drinksCents: 300,
    travelMinutes: 30,
    small: true,
    who: 'Per Holmgren',
    talked: true,
    asExpected: 'better',
    words: 'He draws the summer timetable himself and would show me.',
  },
  {
    title: 'Careers night at the quay (sample)',
    daysAgo: 13,
    at: '17:00',
    hours: 3,
    entryCents: 1800,
    drinksCents: 500,
    travelMinutes: 50,
    small: false,
    who: 'Ilse Maren',
    talked: false,
    asExpected: null,
    words: '',
  },
] as const

export async function addEvenings(context: Context, importId: ImportId) {
  const { events, people, candidates, newId, now } = context
  const { zone } = await candidates.get()
  const friends = new Map((await people.keys()).filter((one) => one.importId === importId).map((one) => [one.name, one.id]))
  const marks = { status: 'planned' as const, source: 'hand' as const, paidCents: null, notedAt: null, uid: null, sequence: null }
  for (const { inDays, at, hours, who, ...fields } of evenings) {
    const startsAt = dateToInstant(dayToDate(instantToDay(now, zone) + inDays), at, zone)
    const endsAt = new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString()
    const personId = who ? friends.get(who) : undefined
    const guests = who && personId ? [{ personId, name: who, expected: true, talked: null, asExpected: null, words: '' }] : []
    await events.add({ ...emptyEvent, ...marks, ...fields, startsAt, endsAt, zone, people: guests, id: newId('event'), importId })
  }
  for (const { daysAgo, at, hours, who, talked, asExpected, words, ...fields } of past) {
    const startsAt = dateToInstant(dayToDate(instantToDay(now, zone) - daysAgo), at, zone)
    const endsAt = new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString()
    const guest = { personId: friends.get(who) ?? null, name: who, expected: true, talked, asExpected, words }
    const noted = { decision: 'going' as const, notedAt: endsAt, people: [guest] }
    await events.add({ ...emptyEvent, ...marks, ...fields, ...noted, startsAt, endsAt, zone, id: newId('event'), importId })
  }
}
