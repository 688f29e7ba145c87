import { type Event, event, eventGuest } from '@standout/core/events'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { nameGuests } from './add-event.ts'

export const noteEvening = defineAction({
  name: 'events.note',
  says: 'After an event: who you really talked to, whether it was as expected, and what it cost',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    id: idOf('event'),
    people: z.array(eventGuest).max(200),
    paidCents: event.shape.paidCents.optional(),
  }),
  output: event,
  async run(context, { id, people, paidCents }) {
    const { events, now } = context
    const before = await events.get(id)
    if (Date.parse(before.startsAt) > Date.parse(now))
      throw new Problem('events.ahead', 'This event has not begun yet. Note who you talked to once you were there.')
    const named = await nameGuests(context, people)
    const met: Event['people'] = []
    for (const guest of named) met.push(await keep(context, before, guest))
    return events.change(id, { people: met, paidCents, notedAt: now, decision: 'going' })
  },
})

/** Whoever was talked to is on record from then on, and the talk is one of the touches with them: once, however often it is noted. */
async function keep({ people, contacts, newId, now }: Context, of: Event, guest: Event['people'][number]) {
  if (!guest.talked) return guest
  const personId = guest.personId ?? newId('person')
  if (!guest.personId) {
    const empty = {
      headline: null,
      company: null,
      position: null,
      email: null,
      url: null,
      phone: null,
      notes: null,
      profile: null,
    }
    await people.add({ ...empty, id: personId, name: guest.name, connectedOn: null, importId: null })
  }
  const moveId = `event:${of.id}:${personId}`
  const [already] = (await contacts.list({ personId })).filter((contact) => contact.moveId === moveId)
  const note = [of.title, guest.words].filter(Boolean).join(': ').slice(0, 20_000)
  if (already) await contacts.change(already.id, { note })
  else {
    const at = of.endsAt < now ? of.endsAt : now
    const touch = {
      opportunityId: null,
      direction: 'in' as const,
      type: null,
      channel: 'in-person' as const,
      move: null,
      format: 'meeting' as const,
    }
    await contacts.add({ ...touch, id: newId('contact'), personId, moveId, note, at, importId: null })
  }
  return { ...guest, personId }
}
