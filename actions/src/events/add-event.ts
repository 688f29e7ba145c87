import { type Event, event, eventFields, questionOn } from '@standout/core/events'
import { Problem } from '@standout/core/shared'
import { type Context, defineAction } from '../action.ts'

export const emptyEvent = {
  place: null,
  url: null,
  organizer: null,
  allDay: false,
  transportCents: 0,
  entryCents: 0,
  drinksCents: 0,
  foodCents: 0,
  travelMinutes: 0,
  expectedTalks: null,
  small: false,
  innerCircle: false,
  notes: '',
  decision: 'maybe' as const,
  people: [],
}

/** Asks before something is kept that cannot be meant. */
export function refuseUnclear(one: Parameters<typeof questionOn>[0]) {
  const question = questionOn(one)
  if (question) throw new Problem('events.unclear', question)
}

/** Whoever is known is there under their own id and name. */
export async function nameGuests({ people }: Pick<Context, 'people'>, guests: Event['people']): Promise<Event['people']> {
  const known = new Map((await people.listByIds(guests.flatMap(({ personId }) => personId ?? []))).map((one) => [one.id, one]))
  return guests.map((guest) => {
    if (guest.personId === null) return guest
    const person = known.get(guest.personId)
    if (!person)
      throw new Problem('people.not_found', 'We could not find that person. They may have been removed; go back and look again.')
    return { ...guest, name: person.name }
  })
}

export const addEvent = defineAction({
  name: 'events.add',
  says: 'Add somewhere to go: when, the four costs, the way, and who you know that goes',
  kind: 'change',
  may: 'candidate',
  input: eventFields.partial().required({ title: true, startsAt: true, endsAt: true }),
  output: event,
  async run(context, given) {
    const { candidates, events, newId } = context
    const zone = given.zone ?? (await candidates.get()).zone
    const one = { ...emptyEvent, ...given, zone }
    refuseUnclear(one)
    const people = await nameGuests(context, one.people)
    const marks = {
      status: 'planned' as const,
      source: 'hand' as const,
      paidCents: null,
      notedAt: null,
      uid: null,
      sequence: null,
    }
    return events.add({ ...one, ...marks, people, id: newId('event'), importId: null })
  },
})
