import { person, personFields } from '@standout/core/people'
import { defineAction } from '../action.ts'
import { enterFacts } from './enter-facts.ts'

const nothing = { headline: null, company: null, position: null, email: null, url: null, phone: null, notes: null }

export const addPerson = defineAction({
  name: 'people.add',
  says: 'Add someone by hand',
  kind: 'change',
  may: 'candidate',
  input: personFields.partial().required({ name: true }),
  output: person,
  async run(context, given) {
    const { people, now, newId } = context
    const id = newId('person')
    await people.add({
      ...nothing,
      ...given,
      id,
      profile: null,
      connectedOn: null,
      importId: null,
      createdAt: now,
      updatedAt: now,
    })
    await enterFacts(context, id, given)
    return people.get(id)
  },
})
