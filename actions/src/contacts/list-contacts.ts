import { contact } from '@standout/core/contacts'
import { idOf, instant } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const listContacts = defineAction({
  name: 'contacts.list',
  says: 'Every contact with a person, about a role or since a moment',
  kind: 'look',
  may: 'candidate',
  input: z.object({
    personId: idOf('person').optional(),
    opportunityId: idOf('opportunity').optional(),
    from: instant.optional(),
  }),
  output: z.object({ contacts: z.array(contact) }),
  async run({ contacts }, filter) {
    return { contacts: await contacts.list(filter) }
  },
})
