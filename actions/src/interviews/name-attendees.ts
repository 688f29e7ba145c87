import { attendee } from '@standout/core/interviews'
import { idOf, instant } from '@standout/core/shared'
import { z } from 'zod'
import type { Context } from '../action.ts'
import { enterFacts } from '../people/enter-facts.ts'

/** Someone in the room as a hand gives them: known by id, or new by name. */
export const attendeeInput = attendee
  .partial()
  .extend({ personId: idOf('person').optional(), name: z.string().trim().max(300).optional(), startsAt: instant.nullish() })
  .refine(({ personId, name }) => personId || name, 'say who it was, by name')
type Given = z.infer<typeof attendeeInput>

/** Makes attendees of what was given; a new name becomes a person. */
export async function nameAttendees(context: Context, given: Given[], company: string) {
  const { people, now, newId } = context
  const attendees: z.infer<typeof attendee>[] = []
  for (const { personId, name, with: part, decides, proposed, startsAt, minutes } of given) {
    const id = personId ?? newId('person')
    if (personId) await people.get(personId)
    else {
      await people.add({
        id,
        name: name!,
        headline: null,
        company,
        position: null,
        email: null,
        url: null,
        phone: null,
        notes: null,
        profile: null,
        connectedOn: null,
        importId: null,
        createdAt: now,
        updatedAt: now,
      })
      await enterFacts(context, id, { name: name!, company })
    }
    attendees.push({
      personId: id,
      with: part ?? null,
      decides: decides ?? null,
      proposed: proposed ?? false,
      startsAt: startsAt ?? null,
      minutes: minutes ?? null,
    })
  }
  return attendees
}
