import { contact } from '@standout/core/contacts'
import { clipping } from '@standout/core/messages'
import { fact, knownFact, person } from '@standout/core/people'
import { pickQuotes, profile } from '@standout/core/profiles'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { knowPerson } from './know-person.ts'
import { listMeetings, meeting } from './list-meetings.ts'

export const findPerson = defineAction({
  name: 'people.find',
  says: 'One person: what is known with its source, the talks you had and every contact',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('person') }),
  output: z.object({
    person,
    facts: z.array(fact),
    contacts: z.array(contact),
    meetings: z.array(meeting),
    /** Each thing that is known, with source, date and whether it has grown old. */
    known: z.array(knownFact),
    /** The whole profile that follows from it. */
    whole: profile,
    /** How others describe them, word for word. */
    quotes: z.array(z.object({ quote: z.string(), by: z.string().optional(), relation: z.string().optional() })),
    clippings: z.array(clipping),
  }),
  async run(context, { id }) {
    const { contacts, interviews, opportunities, clippings } = context
    const { person: row, facts, known, whole } = await knowPerson(context, id)
    return {
      person: row,
      facts,
      known,
      whole,
      quotes: pickQuotes({ references: whole.references, basics: { name: row.name } }),
      clippings: await clippings.list({ personId: id }),
      contacts: await contacts.list({ personId: id }),
      meetings: await listMeetings({ interviews, opportunities }, id),
    }
  },
})
