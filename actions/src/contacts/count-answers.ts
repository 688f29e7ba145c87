import { channels, contactTypes, countByFormat, formats, matchAnswers } from '@standout/core/contacts'
import { nameOpportunity } from '@standout/core/opportunities'
import { instant } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const named = z.object({ id: z.string(), name: z.string() }).nullable()

export const countAnswers = defineAction({
  name: 'contacts.answered',
  says: 'Each gift and ask with what came of it, and which formats were answered',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({
    formats: z.array(
      z.object({
        format: z.enum(formats),
        sent: z.number(),
        answered: z.number(),
        open: z.number(),
        /** The median of days until an answer. */
        days: z.number().nullable(),
      }),
    ),
    sent: z.array(
      z.object({
        id: z.string(),
        person: named,
        opportunity: named,
        type: z.enum(contactTypes).nullable(),
        format: z.enum(formats),
        channel: z.enum(channels).nullable(),
        at: instant,
        answeredAt: z.string().nullable(),
        answer: z.string().nullable(),
        state: z.enum(['answered', 'quiet', 'open']),
      }),
    ),
  }),
  async run({ candidates, contacts, people, opportunities, now }) {
    const all = await contacts.list({})
    const ids = [...new Set(all.flatMap(({ personId }) => (personId ? [personId] : [])))]
    const names = await people.names(ids)
    const roles = await opportunities.names([...new Set(all.flatMap(({ opportunityId: id }) => (id ? [id] : [])))])
    const connectedOn = new Map(names.flatMap(({ id, connectedOn: on }) => (on ? [[id, on] as const] : [])))
    const results = matchAnswers(all, { now, zone: (await candidates.get()).zone, connectedOn })
    return {
      formats: countByFormat(results),
      sent: results.slice(0, 500).map(({ personId, opportunityId, ...one }) => {
        const person = names.find(({ id }) => id === personId)
        const role = roles.get(opportunityId ?? '')
        return {
          ...one,
          person: person ? { id: person.id, name: person.name } : null,
          opportunity: role && opportunityId ? { id: opportunityId, name: nameOpportunity(role) } : null,
        }
      }),
    }
  },
})
