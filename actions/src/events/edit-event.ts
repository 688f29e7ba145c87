import { event, eventFields } from '@standout/core/events'
import { idOf } from '@standout/core/shared'
import { defineAction } from '../action.ts'
import { nameGuests, refuseUnclear } from './add-event.ts'

export const editEvent = defineAction({
  name: 'events.edit',
  says: 'Change an event: its times and costs, who goes, and whether you do',
  kind: 'change',
  may: 'candidate',
  input: eventFields.partial().extend({ id: idOf('event') }),
  output: event,
  async run(context, { id, ...changes }) {
    const before = await context.events.get(id)
    refuseUnclear({ ...before, ...changes })
    const people = changes.people && (await nameGuests(context, changes.people))
    return context.events.change(id, people ? { ...changes, people } : changes)
  },
})
