import { person, personFields } from '@standout/core/people'
import { idOf } from '@standout/core/shared'
import { defineAction } from '../action.ts'
import { enterFacts } from './enter-facts.ts'

export const editPerson = defineAction({
  name: 'people.edit',
  says: 'Correct what is kept of someone; what you enter wins over what was filled in',
  kind: 'change',
  may: 'candidate',
  input: personFields.partial().extend({ id: idOf('person') }),
  output: person,
  async run(context, { id, ...changes }) {
    const { people, now } = context
    const before = await people.get(id)
    const changed = Object.fromEntries(
      Object.entries(changes).filter(([field, value]) => value !== before[field as keyof typeof before]),
    )
    await people.change(id, { ...changed, updatedAt: now })
    await enterFacts(context, id, changed)
    return people.get(id)
  },
})
