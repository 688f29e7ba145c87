import { contact } from '@standout/core/contacts'
import { fact, person } from '@standout/core/people'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { listMeetings, meeting } from './list-meetings.ts'

export const findPerson = defineAction({
  name: 'people.find',
  says: 'One person: what is known with its source, the talks you had and every contact',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('person') }),
  output: z.object({ person, facts: z.array(fact), contacts: z.array(contact), meetings: z.array(meeting) }),
  async run({ people, facts, contacts, interviews, opportunities }, { id }) {
    return {
      person: await people.get(id),
      facts: await facts.listOf(id),
      contacts: await contacts.list({ personId: id }),
      meetings: await listMeetings({ interviews, opportunities }, id),
    }
  },
})
