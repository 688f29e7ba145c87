import { contact } from '@standout/core/contacts'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const listContacts = defineAction({
  name: 'contacts.list',
  says: 'Every contact with a person or about a role, newest first',
  kind: 'look',
  may: 'candidate',
  input: z.object({ personId: idOf('person').optional(), opportunityId: idOf('opportunity').optional() }),
  output: z.object({ contacts: z.array(contact) }),
  async run({ contacts }, filter) {
    return { contacts: await contacts.list(filter) }
  },
})
