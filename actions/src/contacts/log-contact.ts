import { contact } from '@standout/core/contacts'
import { instant } from '@standout/core/shared'
import { defineAction } from '../action.ts'

export const logContact = defineAction({
  name: 'contacts.log',
  says: 'Note "I wrote" or "they answered"',
  kind: 'change',
  may: 'candidate',
  input: contact.omit({ id: true, importId: true }).partial().required({ direction: true }).extend({ at: instant.optional() }),
  output: contact,
  async run({ contacts, people, opportunities, now, newId }, given) {
    if (given.personId) await people.get(given.personId)
    if (given.opportunityId) await opportunities.get(given.opportunityId)
    const id = newId('contact')
    await contacts.add({
      personId: null,
      opportunityId: null,
      type: null,
      channel: null,
      move: null,
      moveId: null,
      note: null,
      ...given,
      id,
      at: given.at ?? now,
      importId: null,
    })
    return contacts.get(id)
  },
})
