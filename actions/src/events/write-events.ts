import { writeCalendar } from '@standout/core/calendars'
import type { Event } from '@standout/core/events'
import { idOf, instantToDate } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const dayMs = 86_400_000

/** Who else goes stays here: a calendar is often shared. */
const toEntry = (one: Event) => ({
  uid: `${one.id}@standout`,
  title: one.title,
  startsAt: one.startsAt,
  endsAt: one.endsAt,
  days: one.allDay
    ? {
        from: instantToDate(one.startsAt, one.zone),
        to: instantToDate(
          new Date(Math.max(Date.parse(one.endsAt) - 1, Date.parse(one.startsAt)) + dayMs).toISOString(),
          one.zone,
        ),
      }
    : undefined,
  place: one.place,
  url: one.url,
  changedAt: one.updatedAt,
})

export const writeEvents = defineAction({
  name: 'events.calendar',
  says: 'A calendar file (.ics) of one event, or of everything ahead that you go to',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('event').optional() }),
  output: z.object({ name: z.string(), text: z.string(), count: z.number().int() }),
  async run({ events, now }, { id }) {
    const coming = async () =>
      (await events.list()).filter(
        ({ decision, status, endsAt }) => decision === 'going' && status === 'planned' && Date.parse(endsAt) > Date.parse(now),
      )
    const some = id ? [await events.get(id)] : await coming()
    return {
      name: `${id ? (some[0]?.title ?? '').slice(0, 80) : 'Going out'}.ics`,
      text: writeCalendar(some.map(toEntry)),
      count: some.length,
    }
  },
})
