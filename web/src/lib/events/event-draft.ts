import { en } from '$lib/words.ts'
import { centsToText, textToCents } from './money.ts'

type Event = App.Actions['events.find']['output']['event']
type Fields = App.Actions['events.add']['input']
export type Guest = Event['people'][number]
export type Costs = { transport: string; entry: string; drinks: string; food: string }
export type EventDraft = {
  title: string
  startsAt: string | null
  endsAt: string | null
  place: string
  organizer: string
  url: string
  costs: Costs
  travel: string
  talks: string
  small: boolean
  innerCircle: boolean
  notes: string
  people: Guest[]
}

const blank: EventDraft = {
  title: '',
  startsAt: null,
  endsAt: null,
  place: '',
  organizer: '',
  url: '',
  costs: { transport: '', entry: '', drinks: '', food: '' },
  travel: '',
  talks: '',
  small: false,
  innerCircle: false,
  notes: '',
  people: [],
}

/** What stands in the form before anything is typed. */
export function draftOf(event: Event | null): EventDraft {
  if (!event) return structuredClone(blank)
  const { title, startsAt, endsAt, small, innerCircle, notes, people } = event
  return {
    ...{ title, startsAt, endsAt, small, innerCircle, notes, people },
    place: event.place ?? '',
    organizer: event.organizer ?? '',
    url: event.url ?? '',
    costs: {
      transport: centsToText(event.transportCents),
      entry: centsToText(event.entryCents),
      drinks: centsToText(event.drinksCents),
      food: centsToText(event.foodCents),
    },
    travel: event.travelMinutes ? String(event.travelMinutes) : '',
    talks: event.expectedTalks === null ? '' : String(event.expectedTalks),
  }
}

const words = en.events.form
const numberOf = (text: string): number | null => {
  const plain = text.trim().replace(',', '.')
  return plain === '' ? 0 : /^\d{1,5}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null
}
const orNull = (text: string): string | null => text.trim() || null

/** What was typed as fields, or what is amiss with it. */
export function readDraft(draft: EventDraft): { fields: Fields } | { problem: string } {
  const { startsAt, endsAt, costs, url } = draft
  if (!startsAt || !endsAt) return { problem: words.missing }
  const cents = [costs.transport, costs.entry, costs.drinks, costs.food].map(textToCents)
  const [travel, talks] = [numberOf(draft.travel), numberOf(draft.talks)]
  if (cents.includes(null) || travel === null || talks === null) return { problem: words.number }
  const [transportCents = 0, entryCents = 0, drinksCents = 0, foodCents = 0] = cents as number[]
  const address = orNull(url)
  return {
    fields: {
      title: draft.title.trim(),
      startsAt,
      endsAt,
      // Whoever keeps the hours has looked at them.
      allDay: false,
      place: orNull(draft.place),
      organizer: orNull(draft.organizer),
      url: address === null || /^https?:\/\//i.test(address) ? address : `https://${address}`,
      transportCents,
      entryCents,
      drinksCents,
      foodCents,
      travelMinutes: Math.round(travel),
      expectedTalks: draft.talks.trim() === '' ? null : talks,
      small: draft.small,
      innerCircle: draft.innerCircle,
      notes: draft.notes,
      people: draft.people,
    },
  }
}

/** Someone who is known to go, or was met there. */
export const newGuest = (who: { personId: Guest['personId']; name: string }, met: boolean): Guest => ({
  ...who,
  expected: !met,
  talked: met ? true : null,
  asExpected: null,
  words: '',
})
