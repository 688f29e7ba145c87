import { message } from '@standout/core/messages'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const named = z.object({ id: z.string(), name: z.string() })

export const listMessages = defineAction({
  name: 'messages.list',
  says: 'Drafts and what was sent, the latest first',
  kind: 'look',
  may: 'candidate',
  input: z.object({
    sent: z.boolean().optional(),
    personId: idOf('person').optional(),
    opportunityId: idOf('opportunity').optional(),
    interviewId: idOf('interview').optional(),
    moveId: z.string().max(200).optional(),
  }),
  output: z.object({
    messages: z.array(message.extend({ person: named.nullable(), opportunity: named.extend({ role: z.string() }).nullable() })),
  }),
  async run({ messages, people, opportunities }, filter) {
    const found = await messages.list(filter)
    const names = await people.names([...new Set(found.flatMap(({ personId }) => (personId ? [personId] : [])))])
    const nameOf = new Map<string, string>(names.map(({ id, name }) => [id, name]))
    const roles = await opportunities.names([...new Set(found.flatMap(({ opportunityId: id }) => (id ? [id] : [])))])
    return {
      messages: found.map((one) => {
        const role = one.opportunityId ? roles.get(one.opportunityId) : undefined
        return {
          ...one,
          person: one.personId ? { id: one.personId, name: nameOf.get(one.personId) ?? '' } : null,
          opportunity: role ? { id: one.opportunityId as string, name: role.company, role: role.role } : null,
        }
      }),
    }
  },
})
